package com.allocationsystem.allocation.application.port.in.preview;

/**
 * @param terms what to split, among whom
 * @param method how
 * @param requestedBy username of the trader
 * @param mayOverride whether the trader holds the permission to switch checks off
 */
public record PreviewAllocationCommand(
        AllocationTerms terms, MethodName method, String requestedBy, boolean mayOverride) {}
