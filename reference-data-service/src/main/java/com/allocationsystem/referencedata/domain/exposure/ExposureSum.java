package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.math.BigDecimal;

/** One account's exposures as one traded bond sees them: its start of day, and what orders changed since. */
final class ExposureSum {

    private final BondRisk traded;
    private final RiskSum risks;

    private long holdingPar;
    private long openBuyPar;
    private BigDecimal holdingMarketValue;
    private BigDecimal issuerMarketValue;
    private BigDecimal sectorMarketValue;

    ExposureSum(BondRisk traded, StartOfDayView start) {
        this.traded = traded;
        this.risks = start.risks().copy();
        this.holdingPar = start.holdingPar();
        this.holdingMarketValue = start.holdingMarketValue();
        this.issuerMarketValue = start.issuerMarketValue();
        this.sectorMarketValue = start.sectorMarketValue();
    }

    /** @param risk of the held bond, or null when the catalogue does not know it */
    void add(Holding holding, BondRisk risk) {
        if (!holding.isEmpty()) {
            risks.add(holding.marketValue(), risk);
            sum(holding.cusip(), holding.quantityPar(), holding.marketValue(), risk);
        }
    }

    /** Takes away what was added before. */
    void remove(Holding holding, BondRisk risk) {
        if (!holding.isEmpty()) {
            risks.remove(holding.marketValue(), risk);
            sum(holding.cusip(), -holding.quantityPar(), holding.marketValue().negate(), risk);
        }
    }

    /** Counts par of the traded bond that is bought and not yet filled. */
    void addOpenBuy(String cusip, long par) {
        openBuyPar += cusip.equals(traded.cusip()) ? par : 0;
    }

    private void sum(String cusip, long par, BigDecimal value, BondRisk risk) {
        if (cusip.equals(traded.cusip())) {
            holdingPar += par;
            holdingMarketValue = holdingMarketValue.add(value);
        }
        if (risk == null) {
            return;
        }
        if (risk.issuerKey().equals(traded.issuerKey())) {
            issuerMarketValue = issuerMarketValue.add(value);
        }
        if (risk.sector() != null && risk.sector().equals(traded.sector())) {
            sectorMarketValue = sectorMarketValue.add(value);
        }
    }

    AccountExposure over(BigDecimal nav) {
        return new AccountExposure(
                holdingPar,
                Math.max(0, holdingPar - Math.max(0, openBuyPar)),
                holdingMarketValue,
                risks.durationYears(nav),
                risks.spreadDurationYears(nav),
                risks.dts(nav),
                risks.oasBp(nav),
                risks.marketValue(),
                risks.isUnknown() ? null : issuerMarketValue,
                risks.isUnknown() ? null : sectorMarketValue);
    }
}
