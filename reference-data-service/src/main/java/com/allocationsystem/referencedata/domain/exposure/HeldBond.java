package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;

/**
 * One holding as a part of its account.
 *
 * @param holding as Aladdin has it
 * @param bond or null when the catalogue does not know it
 * @param weight market value incl. accrued / NAV; null without NAV
 * @param contributionYears weight x duration; null when either is unknown
 */
public record HeldBond(Holding holding, Security bond, Double weight, Double contributionYears) {

    /** @return the holding measured against {@code nav} */
    static HeldBond of(Holding holding, Security bond, BigDecimal nav) {
        BigDecimal value = holding.marketValue();
        Double contribution = bond == null ? null : RiskSum.weighted(value.multiply(bond.durationYears()), nav);
        return new HeldBond(holding, bond, RiskSum.weighted(value, nav), contribution);
    }
}
