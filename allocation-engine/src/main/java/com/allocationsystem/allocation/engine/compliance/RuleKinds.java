package com.allocationsystem.allocation.engine.compliance;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.guideline.AllowedCountries;
import com.allocationsystem.allocation.engine.compliance.guideline.ForbiddenIssuers;
import com.allocationsystem.allocation.engine.compliance.guideline.ForbiddenTrait;
import com.allocationsystem.allocation.engine.compliance.guideline.MaturityYearsBand;
import com.allocationsystem.allocation.engine.compliance.guideline.MinCashPctNav;
import com.allocationsystem.allocation.engine.compliance.guideline.RatingBand;
import com.allocationsystem.allocation.engine.compliance.kind.ActiveSpreadDurationBand;
import com.allocationsystem.allocation.engine.compliance.kind.DurationBand;
import com.allocationsystem.allocation.engine.compliance.kind.MaxIssuerPctNav;
import com.allocationsystem.allocation.engine.compliance.kind.MaxMaturityYears;
import com.allocationsystem.allocation.engine.compliance.kind.MaxSecurityPctNav;
import com.allocationsystem.allocation.engine.compliance.kind.MinRating;
import com.allocationsystem.allocation.engine.compliance.kind.RuleKind;
import com.allocationsystem.allocation.engine.compliance.kind.SectorMaxPctNav;
import com.allocationsystem.allocation.model.input.BondTraits;
import java.util.Map;

/** Every kind of rule the desk knows, by its name in the data: the one place to touch when a kind is added. */
public final class RuleKinds {

    /** A band, from low to high, years. */
    public static final String ACTIVE_SPREAD_DURATION_BAND = "ACTIVE_SPREAD_DURATION_BAND";

    /** Across accounts; see {@link IssueOwnership}. */
    static final String MAX_ISSUE_OWNERSHIP_PCT = "MAX_ISSUE_OWNERSHIP_PCT";

    private static final Map<String, RuleKind> KINDS = Map.ofEntries(
            Map.entry("MAX_ISSUER_PCT_NAV", new MaxIssuerPctNav()),
            Map.entry("MAX_SECURITY_PCT_NAV", new MaxSecurityPctNav()),
            Map.entry("SECTOR_MAX_PCT_NAV", new SectorMaxPctNav()),
            Map.entry("MAX_MATURITY_YEARS", new MaxMaturityYears()),
            Map.entry("MIN_RATING", new MinRating()),
            Map.entry("DURATION_BAND", new DurationBand()),
            Map.entry(ACTIVE_SPREAD_DURATION_BAND, new ActiveSpreadDurationBand()),
            Map.entry("RATING_BAND", new RatingBand()),
            Map.entry("MATURITY_YEARS_BAND", new MaturityYearsBand()),
            Map.entry("MIN_CASH_PCT_NAV", new MinCashPctNav()),
            Map.entry("ALLOWED_COUNTRIES", new AllowedCountries()),
            Map.entry("FORBIDDEN_ISSUERS", new ForbiddenIssuers()),
            Map.entry("NO_CALLABLE", new ForbiddenTrait("callable", "callable", BondTraits::callable)),
            Map.entry("NO_RULE_144A", new ForbiddenTrait("rule_144a", "sold under Rule 144A", BondTraits::rule144a)),
            Map.entry("NO_SUBORDINATED", new ForbiddenTrait("subordinated", "subordinated", BondTraits::subordinated)));

    private static final RuleKind UNKNOWN =
            (rule, account, trade) -> new Exposure.Missing("kind '" + rule.kind() + "' is not known to the desk");

    private RuleKinds() {}

    /** @return the kind; one that answers "missing" when the name is unknown, so that no rule is dropped in silence */
    static RuleKind of(String name) {
        return KINDS.getOrDefault(name, UNKNOWN);
    }
}
