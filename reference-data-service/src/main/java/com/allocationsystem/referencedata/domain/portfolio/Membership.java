package com.allocationsystem.referencedata.domain.portfolio;

/**
 * An account stands directly in a group.
 *
 * @param groupId of the group itself, not of its parents
 * @param accountId of the account
 */
public record Membership(String groupId, String accountId) {}
