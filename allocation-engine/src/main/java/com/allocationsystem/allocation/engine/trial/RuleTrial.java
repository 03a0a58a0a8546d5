package com.allocationsystem.allocation.engine.trial;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.exposure.ExposureLimit;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.TestFinding;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Measures rules on the pieces of a split that was made without them, by the code that rules in force are measured by.
 *
 * <p>Nothing is split again: an account is cut back to the largest tradable size that keeps the rule, and what it loses goes to
 * no other account.
 */
public final class RuleTrial {

    private final AllocationInputs inputs;
    private final RuleBook book;
    private final long[] pieces;
    private final Map<String, Long> bought;

    private RuleTrial(AllocationInputs inputs, List<ComplianceRule> rules, long[] pieces) {
        this.inputs = inputs;
        this.book = RuleBook.ofOthers(inputs, rules);
        this.pieces = pieces;
        this.bought = book.boughtTogether(inputs.accounts(), pieces);
    }

    /**
     * @param inputs of the split
     * @param rules each id once
     * @param pieces par of each account of the inputs
     * @return one finding for each rule and account in its scope that has a piece, by rule and account
     */
    public static List<TestFinding> of(AllocationInputs inputs, List<ComplianceRule> rules, long[] pieces) {
        RuleTrial trial = new RuleTrial(inputs, rules, pieces);
        List<TestFinding> findings = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            if (pieces[i] > 0) {
                Account account = inputs.accounts().get(i);
                for (RuleBook.Measured measured : trial.book.measured(account, pieces[i], trial.bought)) {
                    findings.add(trial.finding(account, pieces[i], measured));
                }
            }
        }
        findings.sort(Comparator.comparing(TestFinding::ruleId).thenComparing(TestFinding::accountId));
        return findings;
    }

    private TestFinding finding(Account account, long piece, RuleBook.Measured measured) {
        ComplianceRule rule = measured.rule();
        RuleFinding finding = ExposureLimit.finding(rule, measured.exposure(), piece, false);
        Double post = finding.denominator() == null
                ? finding.numerator()
                : Double.valueOf(finding.numerator() / finding.denominator());
        return new TestFinding(
                rule.ruleId(),
                rule.version(),
                account.accountId(),
                rule.kind(),
                rule.severity(),
                finding.outcome(),
                piece,
                before(measured.exposure()),
                post,
                finding.limit(),
                allowed(account, piece, ExposureLimit.capPar(measured.exposure())),
                finding.detail());
    }

    private static Double before(Exposure exposure) {
        if (exposure instanceof Exposure.Ratio ratio) {
            return ratio.numerator().doubleValue() / ratio.denominator().doubleValue();
        }
        return exposure instanceof Exposure.Property property ? Double.valueOf(property.value()) : null;
    }

    private Long allowed(Account account, long piece, long cap) {
        if (cap == ExposureLimit.UNLIMITED) {
            return null;
        }
        Side side = inputs.order().side();
        LegalSizes sizes = LegalSizes.of(
                side,
                inputs.bond().minDenominationPar(),
                inputs.bond().incrementPar(),
                inputs.constraints().minAllocationPar(),
                side == Side.SELL ? account.parToSell() : account.holdingPar(),
                cap);
        return Math.min(piece, sizes.maximumPar());
    }
}
