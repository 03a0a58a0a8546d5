package com.allocationsystem.allocation.engine.plan;

import com.allocationsystem.allocation.engine.compliance.RuleKinds;
import com.allocationsystem.allocation.engine.input.BlockValue;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What the lines of a plan say beyond what is sealed: each figure follows from the sealed inputs and the line, so old statements have it too. */
public final class LineFigures {

    private final AllocationInputs inputs;
    private final Map<String, ComplianceRule> bands;
    private final Set<String> unknown;
    private final Map<String, Set<String>> warnedRules;

    /** @param warnings of the plan that the lines are of */
    public LineFigures(AllocationInputs inputs, List<Warning> warnings) {
        this.inputs = inputs;
        this.bands = inputs.rules().stream()
                .filter(rule -> rule.kind().equals(RuleKinds.ACTIVE_SPREAD_DURATION_BAND))
                .collect(Collectors.toMap(ComplianceRule::ruleId, rule -> rule, (first, second) -> first));
        this.unknown = inputs.accounts().stream()
                .filter(Account::isUnknown)
                .map(Account::accountId)
                .collect(Collectors.toSet());
        this.warnedRules = warnings.stream()
                .filter(warning -> warning.accountId() != null && warning.ruleId() != null)
                .collect(Collectors.groupingBy(
                        Warning::accountId, Collectors.mapping(Warning::ruleId, Collectors.toSet())));
    }

    /** @return whether the rule is not passed, or a warning names it: a limit that held the piece down is passed with what is left */
    public boolean isTelling(AccountAllocation line, RuleFinding finding) {
        return finding.outcome() != RuleFinding.Outcome.PASS
                || warnedRules.getOrDefault(line.accountId(), Set.of()).contains(finding.ruleId());
    }

    /**
     * Change of a value for one basis point, in the bond's currency, 2 decimals, HALF_EVEN.
     *
     * @param dv01 of yields
     * @param cs01 of spreads
     */
    public record Risk(BigDecimal dv01, BigDecimal cs01) {

        private static final Risk NONE = new Risk(new BigDecimal("0.00"), new BigDecimal("0.00"));

        private Risk plus(Risk other) {
            return new Risk(dv01.add(other.dv01), cs01.add(other.cs01));
        }
    }

    /** @return par held once the piece is traded */
    public long postTradeHoldingPar(AccountAllocation line) {
        return line.holdingPar() + inputs.order().side().sign() * line.quantityPar();
    }

    /** @return risk of the piece, the same whether it is bought or sold */
    public Risk ofPiece(AccountAllocation line) {
        return risk(
                line.notional(), inputs.bond().durationYears(), inputs.bond().spreadDurationYears());
    }

    /** @return risk of all pieces: the sum of what the lines state, to the cent */
    public Risk ofPieces(List<AccountAllocation> lines) {
        return lines.stream().map(this::ofPiece).reduce(Risk.NONE, Risk::plus);
    }

    /**
     * @param metrics of the line, before or after the trade
     * @return risk of the whole account: NAV x duration or spread duration / 10,000; null where the account's figures are not known
     */
    public Risk ofAccount(AccountAllocation line, Metrics metrics) {
        return unknown.contains(line.accountId())
                ? null
                : risk(line.nav(), metrics.duration(), metrics.spreadDuration());
    }

    private static Risk risk(BigDecimal money, double duration, double spreadDuration) {
        return new Risk(BlockValue.perBasisPoint(money, duration), BlockValue.perBasisPoint(money, spreadDuration));
    }

    /**
     * @return years from the active spread duration after the trade to the nearest limit of the account's bands, below 0 outside of one;
     *     null where the account has no band, or its figures are not known
     */
    public Double distanceToBand(AccountAllocation line) {
        if (unknown.contains(line.accountId())) {
            return null;
        }
        double years = line.postTradeMetrics().activeSpreadDuration();
        OptionalDouble nearest = line.findings().stream()
                .map(finding -> bands.get(finding.ruleId()))
                .filter(Objects::nonNull)
                .flatMapToDouble(band -> toLimits(years, band))
                .min();
        return nearest.isPresent() ? (Double) nearest.getAsDouble() : null;
    }

    private static DoubleStream toLimits(double years, ComplianceRule band) {
        DoubleStream.Builder distances = DoubleStream.builder();
        if (band.limitLow() != null) {
            distances.add(years - band.limitLow().doubleValue());
        }
        if (band.limitHigh() != null) {
            distances.add(band.limitHigh().doubleValue() - years);
        }
        return distances.build();
    }
}
