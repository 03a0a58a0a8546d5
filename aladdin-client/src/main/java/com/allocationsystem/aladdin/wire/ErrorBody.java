package com.allocationsystem.aladdin.wire;

/**
 * Body of every answer that is not 200.
 *
 * @param code short mnemonic such as {@code INVALID_ARGUMENT}, at most 40 characters
 * @param message for people
 */
public record ErrorBody(String code, String message) {}
