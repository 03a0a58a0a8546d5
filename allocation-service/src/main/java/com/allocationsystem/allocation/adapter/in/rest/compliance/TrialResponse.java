package com.allocationsystem.allocation.adapter.in.rest.compliance;

import com.allocationsystem.allocation.domain.compliance.TrialResult;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.shared.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the rule would have done; allocations are those of single accounts.
 *
 * @param statementsAsked how many statements the request asked for
 * @param statementsRead all there are, or as many as the time of a trial allowed
 * @param complete whether no statement was left out for lack of time
 * @param newest commit of the newest statement read; null without any
 * @param oldest commit of the oldest; null without any
 * @param allocations accounts that received an allocation, over all statements read
 * @param allocationsInScope those in the rule's scope
 * @param wouldChange those that the rule would have cut
 * @param parMoved par by which it would have cut them; nothing is split again
 * @param wouldWarn those of which a rule of severity WARNING would have warned
 * @param missingData those for which a value that the rule needs is missing; a RESTRICTION would have left them out
 * @param examples the first 20 that would have been cut or warned of, newest first
 */
public record TrialResponse(
        int statementsAsked,
        int statementsRead,
        boolean complete,
        @Schema(nullable = true) Instant newest,
        @Schema(nullable = true) Instant oldest,
        int allocations,
        int allocationsInScope,
        int wouldChange,
        long parMoved,
        int wouldWarn,
        int missingData,
        List<TrialExample> examples) {

    /**
     * One allocation of one account.
     *
     * @param quantity par as it was allocated
     * @param pre what the rule measures before it: share of 1, years or notch; null when missing
     * @param post the same after it; null when missing
     * @param limit in the same unit; null when missing
     * @param allowedQuantity the largest tradable par that keeps the rule; null when the rule does not limit it
     * @param outcome what the rule would have said
     * @param detail one sentence; null for PASS
     */
    public record TrialExample(
            UUID allocationId,
            Instant committedAt,
            String securityId,
            Side side,
            String accountId,
            long quantity,
            @Schema(nullable = true) Double pre,
            @Schema(nullable = true) Double post,
            @Schema(nullable = true) Double limit,
            @Schema(nullable = true) Long allowedQuantity,
            Outcome outcome,
            @Schema(nullable = true) String detail) {

        static TrialExample from(TrialResult.Example example) {
            return new TrialExample(
                    example.allocationId(),
                    example.committedAt(),
                    example.securityId(),
                    example.side(),
                    example.finding().accountId(),
                    example.finding().quantityPar(),
                    example.finding().pre(),
                    example.finding().post(),
                    example.finding().limit(),
                    example.finding().allowedPar(),
                    example.finding().outcome(),
                    example.finding().detail());
        }
    }

    static TrialResponse from(TrialResult result) {
        return new TrialResponse(
                result.asked(),
                result.read(),
                result.complete(),
                result.newest(),
                result.oldest(),
                result.pieces(),
                result.inScope(),
                result.changed(),
                result.movedPar(),
                result.warned(),
                result.missing(),
                result.examples().stream().map(TrialExample::from).toList());
    }
}
