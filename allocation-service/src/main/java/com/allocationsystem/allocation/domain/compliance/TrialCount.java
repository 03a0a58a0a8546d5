package com.allocationsystem.allocation.domain.compliance;

import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.engine.trial.RuleTrial;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.TestFinding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts what a rule would have done, statement by statement. */
public final class TrialCount {

    /** Examples that are kept. */
    public static final int MOST_EXAMPLES = 20;

    private final ComplianceRule rule;
    private final List<TrialResult.Example> examples = new ArrayList<>();
    private int read;
    private Instant newest;
    private Instant oldest;
    private int pieces;
    private int inScope;
    private int changed;
    private long movedPar;
    private int warned;
    private int missing;

    public TrialCount(ComplianceRule rule) {
        this.rule = rule;
    }

    /** Reads the sealed inputs and the pieces as they were committed; newest first. */
    public void add(CommittedAllocation allocation) {
        AllocationInputs inputs = allocation.preview().inputs();
        long[] pars = allocation.preview().plan().allocations().stream()
                .mapToLong(AccountAllocation::quantityPar)
                .toArray();
        read++;
        newest = newest == null ? allocation.committedAt() : newest;
        oldest = allocation.committedAt();
        for (long par : pars) {
            pieces += par > 0 ? 1 : 0;
        }
        for (TestFinding finding : RuleTrial.of(inputs, List.of(seenFrom(inputs.bond())), pars)) {
            count(allocation, finding);
        }
    }

    /** @param asked statements that were asked for */
    public TrialResult result(int asked, boolean complete) {
        return new TrialResult(
                asked, read, complete, newest, oldest, pieces, inScope, changed, movedPar, warned, missing, examples);
    }

    public int read() {
        return read;
    }

    private void count(CommittedAllocation allocation, TestFinding finding) {
        boolean cut = finding.cutPar() > 0;
        boolean warns = !cut && finding.wouldBreach();
        inScope++;
        changed += cut ? 1 : 0;
        movedPar += finding.cutPar();
        warned += warns ? 1 : 0;
        missing += finding.outcome() == Outcome.MISSING_DATA ? 1 : 0;
        if ((cut || warns) && examples.size() < MOST_EXAMPLES) {
            examples.add(new TrialResult.Example(
                    allocation.allocationId(),
                    allocation.committedAt(),
                    allocation.preview().inputs().bond().cusip(),
                    allocation.preview().inputs().order().side(),
                    finding));
        }
    }

    /** Members that name the bond's issuer in another case, or by its id, come under the name that the statement has. */
    private ComplianceRule seenFrom(Bond bond) {
        if (!rule.kind().equals("FORBIDDEN_ISSUERS") || bond.issuer() == null) {
            return rule;
        }
        String id = bond.traits() == null ? null : bond.traits().issuerId();
        return new ComplianceRule(
                rule.ruleId(),
                rule.scope(),
                rule.kind(),
                rule.limitLow(),
                rule.limitHigh(),
                rule.severity(),
                rule.source(),
                rule.version(),
                rule.membersOrNone().stream()
                        .map(member ->
                                member.equalsIgnoreCase(bond.issuer()) || member.equals(id) ? bond.issuer() : member)
                        .toList());
    }
}
