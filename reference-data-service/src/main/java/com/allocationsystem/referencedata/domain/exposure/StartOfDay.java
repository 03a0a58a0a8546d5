package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one account held as the day began, summed up once for every preview of the day.
 *
 * @param accountId of the account
 * @param version of the positions and the risk numbers that the sums are of
 * @param risks over all holdings
 * @param holdings what is not empty
 * @param valueOfSector market value by sector, of bonds that the catalogue knows
 */
public record StartOfDay(
        String accountId,
        String version,
        RiskSum risks,
        List<KeptHolding> holdings,
        Map<String, BigDecimal> valueOfSector) {

    /**
     * One holding.
     *
     * @param cusip of the bond
     * @param issuerKey of the bond, or null when the catalogue does not know it
     * @param quantityPar par held
     * @param marketValue accrued included
     */
    public record KeptHolding(String cusip, String issuerKey, long quantityPar, BigDecimal marketValue) {}

    /**
     * @param holdings all of the account's
     * @param risks by CUSIP; without the bonds that the catalogue does not know
     * @return their sums
     */
    public static StartOfDay of(String accountId, String version, List<Holding> holdings, Map<String, BondRisk> risks) {
        RiskSum sum = new RiskSum();
        List<KeptHolding> kept = new ArrayList<>();
        Map<String, BigDecimal> valueOfSector = new HashMap<>();
        for (Holding holding : holdings) {
            if (holding.isEmpty()) {
                continue;
            }
            BondRisk risk = risks.get(holding.cusip());
            sum.add(holding.marketValue(), risk);
            kept.add(new KeptHolding(
                    holding.cusip(),
                    risk == null ? null : risk.issuerKey(),
                    holding.quantityPar(),
                    holding.marketValue()));
            if (risk != null && risk.sector() != null) {
                valueOfSector.merge(risk.sector(), holding.marketValue(), BigDecimal::add);
            }
        }
        return new StartOfDay(accountId, version, sum, kept, valueOfSector);
    }
}
