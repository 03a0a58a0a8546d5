package com.allocationsystem.allocation.domain.check;

import com.allocationsystem.allocation.domain.AllocationInputs;
import com.allocationsystem.allocation.domain.account.Account;
import com.allocationsystem.allocation.domain.bond.Bond;
import com.allocationsystem.allocation.domain.compliance.ComplianceRule;
import com.allocationsystem.allocation.domain.compliance.Severity;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Whether a piece keeps every rule of severity RESTRICTION, by the rules' own words: before, after, limit. */
final class RuleCheck {

    /** Notches from AAA down, each by its S and P and Moody's name. */
    private static final List<String> RATINGS =
            Arrays.asList(("AAA/Aaa AA+/Aa1 AA/Aa2 AA-/Aa3 A+/A1 A/A2 A-/A3 BBB+/Baa1 "
                            + "BBB/Baa2 BBB-/Baa3 BB+/Ba1 BB/Ba2 BB-/Ba3 B+/B1 B/B2 B-/B3 CCC+/Caa1 CCC/Caa2 CCC-/Caa3 CC/Ca C/C D/D")
                    .split(" "));

    private final AllocationInputs inputs;
    private final boolean buys;
    private final BigDecimal moneyPerPar;

    RuleCheck(AllocationInputs inputs) {
        this.inputs = inputs;
        this.buys = inputs.order().side() == Side.BUY;
        BigDecimal perPar = inputs.order()
                .cleanPricePer100()
                .add(inputs.order().accruedPer100())
                .movePointLeft(2);
        this.moneyPerPar = buys ? perPar : perPar.negate();
    }

    /** @return whether {@code par}, above 0, is allowed for the account */
    boolean allows(Account account, long par) {
        if (!inputs.constraints().complianceCheck()) {
            return true;
        }
        boolean restricted = inputs.restrictions().stream()
                .anyMatch(
                        r -> r.side() == inputs.order().side() && r.accountId().equals(account.accountId()));
        if (restricted) {
            return false;
        }
        for (ComplianceRule rule : inputs.rules()) {
            if (rule.severity() == Severity.RESTRICTION && concerns(rule, account) && !keeps(rule, account, par)) {
                return false;
            }
        }
        return true;
    }

    /** @return whether a rule across accounts concerns the account; its cap is then a share of a common room */
    boolean underCommonRule(Account account) {
        return inputs.constraints().complianceCheck()
                && buys
                && inputs.rules().stream().anyMatch(r -> isCommon(r) && concerns(r, account));
    }

    static boolean isCommon(ComplianceRule rule) {
        return rule.kind().equals("MAX_ISSUE_OWNERSHIP_PCT") && rule.severity() == Severity.RESTRICTION;
    }

    static boolean concerns(ComplianceRule rule, Account account) {
        String[] scope = rule.scope().split(":", 2);
        return switch (scope[0]) {
            case "*" -> true;
            case "group" -> account.groupIds().contains(scope[1]);
            case "account" -> account.accountId().equals(scope[1]);
            default -> false;
        };
    }

    private boolean keeps(ComplianceRule rule, Account account, long par) {
        Bond bond = inputs.bond();
        BigDecimal limit = rule.limitHigh() != null ? rule.limitHigh() : rule.limitLow();
        return switch (rule.kind()) {
            case "MAX_ISSUER_PCT_NAV" ->
                !buys || bond.issuer() != null && underPercent(limit, account.issuerMarketValue(), account, par);
            case "SECTOR_MAX_PCT_NAV" ->
                !buys || bond.sector() != null && underPercent(limit, account.sectorMarketValue(), account, par);
            case "MAX_SECURITY_PCT_NAV" -> !buys || underPercent(limit, account.holdingMarketValue(), account, par);
            case "MAX_MATURITY_YEARS" -> !buys || limit != null && matures(limit);
            case "MIN_RATING" -> !buys || limit != null && rated(limit);
            case "DURATION_BAND" -> inBand(rule, account, account.durationYears(), bond.durationYears(), par);
            case "ACTIVE_SPREAD_DURATION_BAND" ->
                inBand(
                        rule,
                        account,
                        account.spreadDurationYears() - account.benchmarkSpreadDurationYears(),
                        bond.spreadDurationYears(),
                        par);
            case "MAX_ISSUE_OWNERSHIP_PCT" -> !buys || limit != null && bond.outstandingPar() != null;
            default -> false;
        };
    }

    private boolean underPercent(BigDecimal percent, BigDecimal held, Account account, long par) {
        if (percent == null || held == null) {
            return false;
        }
        BigDecimal after = held.add(moneyPerPar.multiply(BigDecimal.valueOf(par)));
        return after.compareTo(percent.multiply(account.nav()).movePointLeft(2)) <= 0;
    }

    private boolean inBand(ComplianceRule rule, Account account, double years, double bondYears, long par) {
        if (rule.limitLow() == null && rule.limitHigh() == null) {
            return false;
        }
        BigDecimal change = moneyPerPar.multiply(BigDecimal.valueOf(par)).multiply(BigDecimal.valueOf(bondYears));
        BigDecimal after = BigDecimal.valueOf(years).multiply(account.nav()).add(change);
        if (change.signum() > 0) {
            return rule.limitHigh() == null || after.compareTo(rule.limitHigh().multiply(account.nav())) <= 0;
        }
        return change.signum() == 0
                || rule.limitLow() == null
                || after.compareTo(rule.limitLow().multiply(account.nav())) >= 0;
    }

    private boolean matures(BigDecimal years) {
        int whole = years.intValue();
        long days = Math.round((years.doubleValue() - whole) * 365.25);
        return !inputs.bond()
                .maturity()
                .isAfter(inputs.order().settlementDate().plusYears(whole).plusDays(days));
    }

    private boolean rated(BigDecimal worstNotch) {
        String rating = inputs.bond().rating();
        for (int notch = 1; rating != null && notch <= RATINGS.size(); notch++) {
            if (Arrays.asList(RATINGS.get(notch - 1).split("/")).contains(rating.trim())) {
                return BigDecimal.valueOf(notch).compareTo(worstNotch) <= 0;
            }
        }
        return false;
    }
}
