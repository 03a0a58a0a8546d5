package com.allocationsystem.referencedata.application.port.in.rule;

import com.allocationsystem.shared.Entitlement;

/**
 * Who asks for rules.
 *
 * @param username of the caller
 * @param scope what the caller may see
 * @param mayWrite whether the caller may write rules and decide on them
 */
public record RuleReader(String username, Entitlement scope, boolean mayWrite) {}
