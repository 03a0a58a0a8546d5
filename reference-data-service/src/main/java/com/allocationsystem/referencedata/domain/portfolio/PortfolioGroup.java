package com.allocationsystem.referencedata.domain.portfolio;

/**
 * A named set of accounts, possibly part of a larger one.
 *
 * @param groupId unique
 * @param groupName as shown
 * @param parentGroupId the larger group, which holds all its accounts too; null at the top
 */
public record PortfolioGroup(String groupId, String groupName, String parentGroupId) {}
