package com.allocationsystem.ordergateway.domain.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All executions of one allocation.
 *
 * @param revisions in the order recorded
 */
public record ExecutionBook(List<Execution> revisions) {

    private static final int DECIMALS = 8;

    /** Keeps an unmodifiable copy. */
    public ExecutionBook {
        revisions = List.copyOf(revisions);
    }

    /** @return the last revision of an execution, whatever it says */
    public Optional<Execution> latest(String executionId) {
        return of(executionId).reduce((earlier, later) -> later);
    }

    /** @return what counts of an execution, unless it is a bust: the last revision that no second user has to decide or has refused */
    public Optional<Execution> deciding(String executionId) {
        return of(executionId).filter(Execution::decides).reduce((earlier, later) -> later);
    }

    private Stream<Execution> of(String executionId) {
        return revisions.stream().filter(revision -> revision.executionId().equals(executionId));
    }

    /** @return of each execution the revision that counts, without busted ones */
    public Collection<Execution> counting() {
        Map<String, Execution> deciding = new LinkedHashMap<>();
        revisions.stream()
                .filter(Execution::decides)
                .forEach(revision -> deciding.put(revision.executionId(), revision));
        return deciding.values().stream().filter(Execution::live).toList();
    }

    /** @return executions that wait for a second user */
    public List<Execution> held() {
        Map<String, Execution> latest = new LinkedHashMap<>();
        revisions.forEach(revision -> latest.put(revision.executionId(), revision));
        return latest.values().stream().filter(Execution::held).toList();
    }

    /** @return par that counts */
    public long filledPar() {
        return counting().stream().mapToLong(Execution::quantityPar).sum();
    }

    /** @return clean per 100 par over what counts, 8 decimals, half up; null when nothing does */
    public BigDecimal averagePrice() {
        long filled = filledPar();
        return filled == 0
                ? null
                : counting().stream()
                        .map(one -> one.price().multiply(BigDecimal.valueOf(one.quantityPar())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(filled), DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
