package com.allocationsystem.allocation.domain.compliance;

import com.allocationsystem.allocation.model.rule.TestFinding;
import com.allocationsystem.shared.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a rule would have done to allocations that were committed without it.
 *
 * @param asked statements that were asked for
 * @param read statements that were read: all there are, or as many as the time allowed
 * @param complete whether no statement was left out for lack of time
 * @param newest commit of the newest statement read; null without any
 * @param oldest commit of the oldest
 * @param pieces accounts that received an allocation, over all statements read
 * @param inScope those of them in the rule's scope
 * @param changed those that the rule would have cut
 * @param movedPar par by which it would have cut them
 * @param warned those of which a rule of severity WARNING would have warned
 * @param missing those for which a value that the rule needs is missing
 * @param examples the first that would have been cut or warned of, newest first
 */
public record TrialResult(
        int asked,
        int read,
        boolean complete,
        Instant newest,
        Instant oldest,
        int pieces,
        int inScope,
        int changed,
        long movedPar,
        int warned,
        int missing,
        List<Example> examples) {

    public TrialResult {
        examples = List.copyOf(examples);
    }

    /** One allocation of one account that the rule would have cut or warned of. */
    public record Example(UUID allocationId, Instant committedAt, String securityId, Side side, TestFinding finding) {}
}
