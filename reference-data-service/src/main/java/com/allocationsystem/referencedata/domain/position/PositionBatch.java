package com.allocationsystem.referencedata.domain.position;

import java.util.List;
import java.util.Map;

/**
 * All positions of some accounts.
 *
 * @param versions by account id, of every account asked for: when Aladdin made up its start of day; "" where it does not say
 * @param holdings of these accounts, in no particular order; an account that holds nothing has none
 */
public record PositionBatch(Map<String, String> versions, List<Holding> holdings) {}
