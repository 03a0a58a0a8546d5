package com.allocationsystem.allocation.application.port.in.preview;

/**
 * @param terms what to split, among whom
 * @param method how
 * @param requestedBy username of the trader
 */
public record PreviewAllocationCommand(AllocationTerms terms, MethodName method, String requestedBy) {}
