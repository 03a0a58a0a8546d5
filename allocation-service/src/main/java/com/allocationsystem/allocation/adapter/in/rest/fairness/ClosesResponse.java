package com.allocationsystem.allocation.adapter.in.rest.fairness;

/**
 * What became of the closes.
 *
 * @param added how many were new
 * @param known how many were kept before, with the same price
 */
public record ClosesResponse(int added, int known) {}
