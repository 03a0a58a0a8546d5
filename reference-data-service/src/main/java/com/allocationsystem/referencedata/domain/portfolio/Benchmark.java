package com.allocationsystem.referencedata.domain.portfolio;

import java.math.BigDecimal;

/**
 * What an account is measured against.
 *
 * @param benchmarkId unique
 * @param benchmarkName as shown
 * @param durationYears of the whole benchmark
 * @param spreadDurationYears of the whole benchmark
 * @param oasBp of the whole benchmark, or null when unknown
 */
public record Benchmark(
        String benchmarkId,
        String benchmarkName,
        BigDecimal durationYears,
        BigDecimal spreadDurationYears,
        BigDecimal oasBp) {}
