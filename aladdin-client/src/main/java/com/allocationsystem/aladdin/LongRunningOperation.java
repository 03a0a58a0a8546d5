package com.allocationsystem.aladdin;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Work that Aladdin finishes later; asked for again under {@code longrunningoperations/{id}} until done.
 *
 * @param id opaque; may hold slashes, so it goes into the path percent-encoded (what {@code @PathParam} does)
 * @param meta mostly empty
 * @param done may be true in the very first answer
 * @param error set when it failed as a whole
 * @param response set when it succeeded: the operation's own response message plus {@code @type}; its items may still hold errors
 */
public record LongRunningOperation(String id, JsonNode meta, boolean done, RpcStatus error, JsonNode response) {}
