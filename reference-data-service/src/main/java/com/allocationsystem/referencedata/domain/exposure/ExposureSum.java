package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;

/** One account's exposures as one traded bond sees them, summed holding by holding. */
final class ExposureSum {

    private final Security traded;
    private final RiskSum risks = new RiskSum();

    private long holdingPar;
    private BigDecimal holdingMarketValue = BigDecimal.ZERO;
    private BigDecimal issuerMarketValue = BigDecimal.ZERO;
    private BigDecimal sectorMarketValue = BigDecimal.ZERO;

    ExposureSum(Security traded) {
        this.traded = traded;
    }

    /** @param risk of the held bond, or null when the catalogue does not know it */
    void add(Holding holding, BondRisk risk) {
        if (holding.isEmpty()) {
            return;
        }
        BigDecimal value = holding.marketValue();
        if (holding.cusip().equals(traded.cusip())) {
            holdingPar += holding.quantityPar();
            holdingMarketValue = holdingMarketValue.add(value);
        }
        risks.add(value, risk);
        if (risk == null) {
            return;
        }
        if (risk.issuer().equals(traded.issuer())) {
            issuerMarketValue = issuerMarketValue.add(value);
        }
        if (risk.sector().equals(traded.sector())) {
            sectorMarketValue = sectorMarketValue.add(value);
        }
    }

    AccountExposure over(BigDecimal nav) {
        return new AccountExposure(
                holdingPar,
                holdingMarketValue,
                risks.durationYears(nav),
                risks.spreadDurationYears(nav),
                risks.dts(nav),
                risks.isUnknown() ? null : issuerMarketValue,
                risks.isUnknown() ? null : sectorMarketValue);
    }
}
