package com.allocationsystem.allocation.application.port.in.preview;

import com.allocationsystem.shared.Entitlement;

/**
 * The user who asks for a preview.
 *
 * @param mayOverride whether the user holds the permission to switch checks off
 * @param scope the portfolio groups that the user sees
 */
public record Requester(String username, boolean mayOverride, Entitlement scope) {}
