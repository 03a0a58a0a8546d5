package com.allocationsystem.ordergateway.domain.execution;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One revision of one execution of an allocation.
 *
 * @param executionId as the reporter names it, unique within the allocation
 * @param revision 1 for the first report, one more for each correction and for the bust
 * @param accountId whose order was executed; null when it is the block's
 * @param quantityPar par, above 0
 * @param price clean per 100 par, above 0
 * @param executedAt UTC
 * @param beforeCommit whether that is before the allocation was handed over: a fill that no committed allocation can have asked for
 * @param recordedBy username
 * @param objections why a second user has to look at it, each with its code before a colon; empty when none has to
 * @param reason of the second user's decision; null in every other revision
 */
public record Execution(
        String allocationId,
        String executionId,
        int revision,
        Kind kind,
        String accountId,
        long quantityPar,
        BigDecimal price,
        Instant executedAt,
        boolean beforeCommit,
        Instant recordedAt,
        String recordedBy,
        List<String> objections,
        String reason) {

    public Execution {
        price = price.stripTrailingZeros();
        objections = List.copyOf(objections);
    }

    /** What the revision says. */
    public enum Kind {
        NEW,
        CORRECTION,
        /** It did not take place after all; the values are those of the revision before. */
        BUST,
        /** A report or correction that passes a limit: it does not count before a second user has accepted it. */
        HELD,
        /** A second user accepted what was held. */
        ACCEPTED,
        /** A second user refused what was held; what counted before it counts again. */
        REFUSED
    }

    /** @return whether it says what counts: a bust that nothing does, a held or refused one nothing at all */
    public boolean decides() {
        return kind != Kind.HELD && kind != Kind.REFUSED;
    }

    /** @return whether it waits for a second user */
    public boolean held() {
        return kind == Kind.HELD;
    }

    /** @return whether the revision says that the execution took place */
    public boolean live() {
        return kind != Kind.BUST && kind != Kind.REFUSED;
    }

    /** @return money at the clean price, in the bond's currency */
    public BigDecimal money() {
        return price.multiply(BigDecimal.valueOf(quantityPar)).movePointLeft(2);
    }

    /** @return whether the other says the same of the market */
    public boolean sameValues(Execution other) {
        return Objects.equals(accountId, other.accountId)
                && quantityPar == other.quantityPar
                && price.equals(other.price)
                && executedAt.equals(other.executedAt);
    }

    /** @return this as the revision after {@code latest} */
    public Execution after(Execution latest, Kind newKind) {
        return with(latest.revision + 1, newKind, objections, reason);
    }

    /** @return this, waiting for a second user because of these objections */
    public Execution held(List<String> because) {
        return with(revision, Kind.HELD, because, null);
    }

    /**
     * @param decision ACCEPTED or REFUSED
     * @return this held revision as a second user decided it
     */
    public Execution decided(Kind decision, String why, String by, Instant at) {
        return new Execution(
                allocationId,
                executionId,
                revision + 1,
                decision,
                accountId,
                quantityPar,
                price,
                executedAt,
                beforeCommit,
                at,
                by,
                objections,
                why);
    }

    /** @return this execution busted */
    public Execution busted(String by, Instant at) {
        return new Execution(
                allocationId,
                executionId,
                revision + 1,
                Kind.BUST,
                accountId,
                quantityPar,
                price,
                executedAt,
                beforeCommit,
                at,
                by,
                List.of(),
                null);
    }

    private Execution with(int newRevision, Kind newKind, List<String> newObjections, String newReason) {
        return new Execution(
                allocationId,
                executionId,
                newRevision,
                newKind,
                accountId,
                quantityPar,
                price,
                executedAt,
                beforeCommit,
                recordedAt,
                recordedBy,
                newObjections,
                newReason);
    }
}
