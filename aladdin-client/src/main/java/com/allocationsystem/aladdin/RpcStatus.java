package com.allocationsystem.aladdin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An error inside a 200: one item of a batch, or the end of a long-running operation.
 *
 * @param code google.rpc.Code, e.g. 3 INVALID_ARGUMENT, 5 NOT_FOUND, 9 FAILED_PRECONDITION
 * @param message for people
 * @param details objects with {@code @type}; null or empty as a rule
 */
public record RpcStatus(int code, String message, List<JsonNode> details) {}
