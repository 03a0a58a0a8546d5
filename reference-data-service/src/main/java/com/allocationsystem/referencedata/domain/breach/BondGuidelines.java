package com.allocationsystem.referencedata.domain.breach;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RatingScale;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;

/** Kinds of rule about what a held bond is; maturities count from the business date. */
final class BondGuidelines {

    private static final BigDecimal DAYS_A_YEAR = new BigDecimal("365.25");
    private static final int PLACES = 4;

    private BondGuidelines() {}

    /** @return null for a kind that is about something else */
    static Finding of(ComplianceRule rule, Security bond, LocalDate day) {
        String cusip = bond.cusip();
        return switch (rule.kind()) {
            case MIN_RATING, RATING_BAND -> rating(rule, bond);
            case MAX_MATURITY_YEARS -> maturity(rule, bond, day);
            case MATURITY_YEARS_BAND -> Finding.measured(rule, cusip, years(day, bond.maturity()));
            case ALLOWED_COUNTRIES ->
                bond.traits().country() == null
                        ? Finding.missing(cusip, "country")
                        : Finding.property(
                                cusip,
                                "is of country " + bond.traits().country(),
                                rule.members().contains(bond.traits().country()));
            case FORBIDDEN_ISSUERS -> issuer(rule, bond);
            case NO_CALLABLE -> without(cusip, "callable", bond.traits().callable());
            case NO_RULE_144A ->
                without(cusip, "sold under Rule 144A", bond.traits().rule144a());
            case NO_SUBORDINATED -> without(cusip, "subordinated", bond.traits().subordinated());
            default -> null;
        };
    }

    private static Finding rating(ComplianceRule rule, Security bond) {
        OptionalInt notch = bond.rating() == null ? OptionalInt.empty() : RatingScale.notch(bond.rating());
        return notch.isEmpty()
                ? Finding.missing(bond.cusip(), "rating")
                : Finding.measured(rule, bond.cusip(), BigDecimal.valueOf(notch.getAsInt()));
    }

    /** Calendar years, as a trade is measured: 12 years from 31 March end on 31 March. */
    private static Finding maturity(ComplianceRule rule, Security bond, LocalDate day) {
        BigDecimal limit = rule.limitHigh();
        int whole = limit.intValue();
        long days = limit.subtract(BigDecimal.valueOf(whole))
                .multiply(DAYS_A_YEAR)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        boolean allowed = !bond.maturity().isAfter(day.plusYears(whole).plusDays(days));
        return new Finding(bond.cusip(), years(day, bond.maturity()), null, null, allowed);
    }

    private static Finding issuer(ComplianceRule rule, Security bond) {
        if (bond.issuer() == null) {
            return Finding.missing(bond.cusip(), "issuer");
        }
        List<String> named =
                rule.members().stream().filter(bond.statedIssuer()::isNamed).toList();
        return Finding.property(bond.cusip(), "is of " + bond.issuer() + ", which the list names", named.isEmpty());
    }

    private static Finding without(String cusip, String word, Boolean trait) {
        return trait == null
                ? Finding.missing(cusip, word)
                : Finding.property(cusip, "is " + word + ", which the rule forbids", !trait);
    }

    private static BigDecimal years(LocalDate day, LocalDate maturity) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(day, maturity))
                .divide(DAYS_A_YEAR, PLACES, RoundingMode.HALF_EVEN);
    }

    /** @return whether the kind is about what a bond is */
    static boolean concerns(RuleKind kind) {
        return switch (kind) {
            case MIN_RATING,
                    RATING_BAND,
                    MAX_MATURITY_YEARS,
                    MATURITY_YEARS_BAND,
                    ALLOWED_COUNTRIES,
                    FORBIDDEN_ISSUERS,
                    NO_CALLABLE,
                    NO_RULE_144A,
                    NO_SUBORDINATED -> true;
            default -> false;
        };
    }
}
