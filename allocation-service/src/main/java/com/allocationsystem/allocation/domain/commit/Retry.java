package com.allocationsystem.allocation.domain.commit;

/**
 * One more attempt at the failed pieces of an allocation.
 *
 * @param round from 1; the order gateway knows the same wish by it
 * @param askedBy username of the trader
 * @param reason in the trader's words, may be null
 */
public record Retry(int round, String askedBy, String reason) {}
