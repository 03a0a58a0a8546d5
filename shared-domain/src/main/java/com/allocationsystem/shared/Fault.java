package com.allocationsystem.shared;

/**
 * One thing wrong with what a caller sent.
 *
 * @param field where: the path inside the request, e.g. {@code order.quantity}
 * @param message what was found, what is allowed and what to do
 */
public record Fault(String field, String message) {}
