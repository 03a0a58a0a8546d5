package com.allocationsystem.audit.chain;

/**
 * What {@link ChainVerifier} found.
 *
 * @param intact whether nothing was tampered with
 * @param rows how many rows were read
 * @param headHash hash in the last row read
 * @param firstBroken place of the first row that is wrong or missing, counted from 1; null when intact
 */
public record Verdict(boolean intact, long rows, String headHash, Long firstBroken) {}
