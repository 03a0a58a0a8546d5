package com.allocationsystem.allocation.domain.approval;

import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A commit that waits for a second user, or waited.
 *
 * @param subject what is to be committed
 * @param request who wants it, and why it waits
 * @param decision null while it is open
 */
public record Approval(UUID approvalId, Subject subject, Request request, Decision decision) {

    /** Where an approval stands, as on the wire. */
    public enum Status {
        PENDING,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        EXPIRED
    }

    /**
     * The allocation as previewed.
     *
     * @param quantityPar par of the block
     * @param notional what its allocations come to, accrued interest included, in the bond's currency
     * @param statementHash SHA-256 of the sealed statement
     */
    public record Subject(
            UUID allocationId,
            List<String> portfolioGroups,
            Side side,
            String cusip,
            String description,
            long quantityPar,
            BigDecimal notional,
            String statementHash) {

        /** Keeps an unmodifiable copy. */
        public Subject {
            portfolioGroups = List.copyOf(portfolioGroups);
        }
    }

    /**
     * The maker's wish.
     *
     * @param maker username of who wants to commit
     * @param preparedBy username of who previewed it
     * @param comment the maker's, may be null
     * @param overrideWarnings whether the maker overrides open warnings
     * @param policyVersion of the policy that made it wait
     * @param expiresAt from then on it cannot be approved; that of the preview
     */
    public record Request(
            String maker,
            String preparedBy,
            String comment,
            boolean overrideWarnings,
            String policyVersion,
            List<ApprovalCause> causes,
            Instant requestedAt,
            Instant expiresAt) {

        /** Keeps an unmodifiable copy. */
        public Request {
            causes = List.copyOf(causes);
        }
    }

    /**
     * How it ended.
     *
     * @param status not PENDING
     * @param decidedBy username; null when it expired
     * @param reason may be null for APPROVED and EXPIRED
     */
    public record Decision(Status status, String decidedBy, Instant decidedAt, String reason) {}

    /** @return where it stands at this moment */
    public Status status(Instant now) {
        if (decision != null) {
            return decision.status();
        }
        return now.isBefore(request.expiresAt()) ? Status.PENDING : Status.EXPIRED;
    }

    /** @return the permissions that the second user needs, all of them */
    public SortedSet<String> needs() {
        SortedSet<String> needs = new TreeSet<>();
        request.causes().forEach(cause -> needs.add(cause.code().needs()));
        return needs;
    }

    /** @return whether this user made the allocation, as the one who previewed it or the one who wants to commit it */
    public boolean isMadeBy(String username) {
        return username.equals(request.maker()) || username.equals(request.preparedBy());
    }

    /** @return how it ends when no user decides in time */
    public Decision expiry() {
        return new Decision(Status.EXPIRED, null, request.expiresAt(), null);
    }

    /** @return the same approval, decided */
    public Approval decided(Decision by) {
        return new Approval(approvalId, subject, request, by);
    }
}
