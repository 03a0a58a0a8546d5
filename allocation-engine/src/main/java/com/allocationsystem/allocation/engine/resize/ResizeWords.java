package com.allocationsystem.allocation.engine.resize;

import com.allocationsystem.allocation.engine.input.PriceBand;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** Says why an order may not have a size, and which sizes it may have. */
final class ResizeWords {

    private final AllocationInputs inputs;

    ResizeWords(AllocationInputs inputs) {
        this.inputs = inputs;
    }

    /** @return e.g. {@code at most 2,371,000 (rule R-ISSUER-5, IMA 4.2)} */
    String atMost(long mostPar, long presentPar, Cap binding) {
        return text("at most %,d%s (%s)", mostPar, mostPar == presentPar ? ", the size it has" : "", limit(binding));
    }

    /** @return why a size between legal ones is none, and the nearest that are */
    String notLegal(LegalSizes sizes, Account account, long wantedPar) {
        long minimum = inputs.bond().minDenominationPar();
        long rest = account.parToSell() - wantedPar;
        String below = text("%,d", sizes.floor(wantedPar));
        String above = sizes.ceil(wantedPar) == LegalSizes.NONE ? "" : text(" or %,d", sizes.ceil(wantedPar));
        String nearest = "the nearest sizes are " + below + above;
        if (inputs.order().side() == Side.SELL && rest < 0) {
            return text("only %,d can be sold (start of day and fills, less open sales); ", account.parToSell())
                    + nearest;
        }
        if (inputs.order().side() == Side.SELL && rest > 0 && rest < minimum) {
            return text(
                            "it would leave %,d of %,d held, below the minimum denomination %,d; ",
                            rest, account.parToSell(), minimum)
                    + nearest;
        }
        return text("this bond trades in steps of %,d from %,d; ", inputs.bond().incrementPar(), minimum) + nearest;
    }

    /** @return why an order at this limit price may not grow; {@code verdict} is not ACCEPTED */
    String price(PriceBand.Verdict verdict, BigDecimal limit) {
        FirmLimits firm = inputs.firmLimits();
        BigDecimal reference = inputs.bond().referencePricePer100();
        return switch (verdict) {
            case REFUSED ->
                text(
                        "its limit price %s is more than %s%% away from the reference price %s; only a decrease is allowed",
                        limit, firm.priceRefusalPercent().toPlainString(), reference);
            case OUTSIDE ->
                text(
                        "its limit price %s is %s%% away from the reference price %s, outside the firm's band of %s%%; preview the additional quantity as a new order",
                        limit,
                        PriceBand.deviationPercent(limit, reference).abs().toPlainString(),
                        reference,
                        firm.priceBandPercent().toPlainString());
            default ->
                text(
                        "its limit price %s cannot be compared, because the bond has no reference price; preview the additional quantity as a new order",
                        limit);
        };
    }

    private String limit(Cap cap) {
        return switch (cap.kind()) {
            case CASH -> "cash available at settlement";
            case HOLDING -> text("holding of %,d that can be sold", cap.maximumPar());
            case FIRM_LIMIT -> "the firm's limit on one order's share of NAV";
            case RULE -> "rule " + named(cap.ruleId());
            case RESTRICTED ->
                "the bond is on the account's restricted list for "
                        + inputs.order().side();
            case DO_NOT_TRADE -> policy(cap.ruleId()).orElseThrow() + " forbids trades on this side";
            case CASH_FLOOR -> "cash above the floor of " + policy(cap.ruleId()).orElseThrow();
            case ASSET_CLASS -> policy(cap.ruleId()).orElseThrow() + " does not make the bond's asset class eligible";
            case MISSING_DATA ->
                cap.ruleId() == null
                        ? "the account has no NAV; supply it in the reference data"
                        : policy(cap.ruleId()).orElseGet(() -> "rule " + named(cap.ruleId()))
                                + " cannot be tested; supply the missing field";
            default -> cap.kind().inWords();
        };
    }

    private String named(String ruleId) {
        return inputs.rules().stream()
                .filter(rule -> rule.ruleId().equals(ruleId) && rule.source() != null)
                .map(ComplianceRule::source)
                .findFirst()
                .map(source -> ruleId + ", " + source)
                .orElse(ruleId);
    }

    private Optional<String> policy(String id) {
        return inputs.policiesOrNone().stream()
                .filter(policy -> policy.policyId().equals(id))
                .findFirst()
                .map(policy -> "policy " + policy.inWords());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
