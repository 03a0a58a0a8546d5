package com.allocationsystem.allocation.application.port.in.preview;

import java.util.List;

/**
 * @param terms what to split, among whom, with the parameters of all methods
 * @param methods at least one, in the order of the answer
 * @param requester who asks
 */
public record CompareMethodsCommand(AllocationTerms terms, List<MethodName> methods, Requester requester) {}
