package com.allocationsystem.allocation.engine.compliance;

import com.allocationsystem.allocation.engine.compliance.exposure.Exposure;
import com.allocationsystem.allocation.engine.compliance.kind.ActiveSpreadDurationBand;
import com.allocationsystem.allocation.engine.compliance.kind.DurationBand;
import com.allocationsystem.allocation.engine.compliance.kind.MaxIssuerPctNav;
import com.allocationsystem.allocation.engine.compliance.kind.MaxMaturityYears;
import com.allocationsystem.allocation.engine.compliance.kind.MaxSecurityPctNav;
import com.allocationsystem.allocation.engine.compliance.kind.MinRating;
import com.allocationsystem.allocation.engine.compliance.kind.RuleKind;
import com.allocationsystem.allocation.engine.compliance.kind.SectorMaxPctNav;
import java.util.Map;

/** Every kind of rule the desk knows, by its name in the data: the one place to touch when a kind is added. */
public final class RuleKinds {

    /** Across accounts; see {@link IssueOwnership}. */
    static final String MAX_ISSUE_OWNERSHIP_PCT = "MAX_ISSUE_OWNERSHIP_PCT";

    private static final Map<String, RuleKind> KINDS = Map.of(
            "MAX_ISSUER_PCT_NAV", new MaxIssuerPctNav(),
            "MAX_SECURITY_PCT_NAV", new MaxSecurityPctNav(),
            "SECTOR_MAX_PCT_NAV", new SectorMaxPctNav(),
            "MAX_MATURITY_YEARS", new MaxMaturityYears(),
            "MIN_RATING", new MinRating(),
            "DURATION_BAND", new DurationBand(),
            "ACTIVE_SPREAD_DURATION_BAND", new ActiveSpreadDurationBand());

    private static final RuleKind UNKNOWN =
            (rule, account, trade) -> new Exposure.Missing("kind '" + rule.kind() + "' is not known to the desk");

    private RuleKinds() {}

    /** @return the kind; one that answers "missing" when the name is unknown, so that no rule is dropped in silence */
    static RuleKind of(String name) {
        return KINDS.getOrDefault(name, UNKNOWN);
    }
}
