package com.allocationsystem.simulator.adapter.in.rest.call;

import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.fault.Effect;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.MultiMap;
import java.util.List;

/**
 * One accepted request.
 *
 * @param body checked against its shape; a missing node for GET
 * @param arguments the variable parts of the path, decoded
 * @param query parameters after the path, decoded
 * @param effect what goes wrong with it
 */
public record Call(Dataset dataset, JsonNode body, List<String> arguments, MultiMap query, Effect effect) {}
