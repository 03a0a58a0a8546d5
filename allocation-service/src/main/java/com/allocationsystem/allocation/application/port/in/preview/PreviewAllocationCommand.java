package com.allocationsystem.allocation.application.port.in.preview;

/**
 * @param terms what to split, among whom
 * @param method how
 * @param requester who asks
 */
public record PreviewAllocationCommand(AllocationTerms terms, MethodName method, Requester requester) {}
