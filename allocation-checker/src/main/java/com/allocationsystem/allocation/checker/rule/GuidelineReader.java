package com.allocationsystem.allocation.checker.rule;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/** Reads the kinds of rule about what the bond is, and about the cash that an account keeps. */
final class GuidelineReader {

    private GuidelineReader() {}

    static RuleFacts read(ComplianceRule rule, AllocationInputs inputs, Account account, BigDecimal moneyPerPar) {
        if (rule.kind().equals("MIN_CASH_PCT_NAV")) {
            BigDecimal least = rule.limitHigh() != null ? rule.limitHigh() : rule.limitLow();
            return least == null
                    ? RuleFacts.MISSING
                    : RuleFacts.ratio(
                            account.availableCash(), moneyPerPar.negate(), account.nav(), least.movePointLeft(2), null);
        }
        RuleFacts ofBond = ofBond(rule, inputs);
        boolean known = ofBond != null;
        return known && inputs.order().side() == Side.SELL ? RuleFacts.UNTOUCHED : known ? ofBond : RuleFacts.MISSING;
    }

    /** Null for a kind that is not known. */
    private static RuleFacts ofBond(ComplianceRule rule, AllocationInputs inputs) {
        Bond bond = inputs.bond();
        var traits = bond.traits();
        return switch (rule.kind()) {
            case "NO_CALLABLE" -> without(traits == null ? null : traits.callable());
            case "NO_RULE_144A" -> without(traits == null ? null : traits.rule144a());
            case "NO_SUBORDINATED" -> without(traits == null ? null : traits.subordinated());
            case "ALLOWED_COUNTRIES" -> among(rule, traits == null ? null : traits.country(), true);
            case "FORBIDDEN_ISSUERS" -> among(rule, bond.issuer(), false);
            case "RATING_BAND" -> notch(bond.rating()) == 0 ? RuleFacts.MISSING : within(rule, notch(bond.rating()));
            case "MATURITY_YEARS_BAND" ->
                within(rule, ChronoUnit.DAYS.between(inputs.order().settlementDate(), bond.maturity()) / 365.25);
            default -> null;
        };
    }

    private static RuleFacts without(Boolean trait) {
        return trait == null
                ? RuleFacts.MISSING
                : RuleFacts.property(trait ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ZERO, !trait);
    }

    private static RuleFacts among(ComplianceRule rule, String value, boolean wanted) {
        if (value == null || rule.members() == null) {
            return RuleFacts.MISSING;
        }
        boolean listed = rule.members().contains(value);
        return RuleFacts.property(
                listed ? BigDecimal.ONE : BigDecimal.ZERO, wanted ? BigDecimal.ONE : BigDecimal.ZERO, listed == wanted);
    }

    private static RuleFacts within(ComplianceRule rule, double value) {
        BigDecimal low = rule.limitLow();
        BigDecimal high = rule.limitHigh();
        if (low == null && high == null) {
            return RuleFacts.MISSING;
        }
        boolean low1 = low == null || value >= low.doubleValue();
        boolean high1 = high == null || value <= high.doubleValue();
        return RuleFacts.property(BigDecimal.valueOf(value), high != null && low1 ? high : low, low1 && high1);
    }

    private static int notch(String rating) {
        for (int notch = 1; rating != null && notch <= RuleReader.RATINGS.size(); notch++) {
            if (Arrays.asList(RuleReader.RATINGS.get(notch - 1).split("/")).contains(rating.trim())) {
                return notch;
            }
        }
        return 0;
    }
}
