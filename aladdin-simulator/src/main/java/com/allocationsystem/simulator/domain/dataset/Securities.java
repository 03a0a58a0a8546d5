package com.allocationsystem.simulator.domain.dataset;

import com.allocationsystem.shared.DirtyPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Bonds as columns; a bond is its index, its Aladdin asset id is its CUSIP.
 *
 * @param cusips CUSIPs
 * @param isins ISINs, empty text where unknown
 * @param currencies ISO codes
 * @param cleanPrices reference price per 100 par
 * @param accruedInterests per 100 par
 * @param facts of the security master
 * @param indexes CUSIP and ISIN to index
 */
public record Securities(
        List<String> cusips,
        List<String> isins,
        List<String> currencies,
        List<BigDecimal> cleanPrices,
        List<BigDecimal> accruedInterests,
        List<BondFacts> facts,
        Map<String, Integer> indexes) {

    /** @return how many there are */
    public int size() {
        return cusips.size();
    }

    /**
     * @param identifier CUSIP or ISIN
     * @return the bond's index, empty when unknown
     */
    public OptionalInt find(String identifier) {
        Integer index = indexes.get(identifier);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * @param security index
     * @param limitPrice clean limit per 100, or null: then the reference price
     * @return what a trade is taken to cost
     */
    public DirtyPrice dirtyPrice(int security, BigDecimal limitPrice) {
        BigDecimal clean = limitPrice == null ? cleanPrices.get(security) : limitPrice;
        return DirtyPrice.of(clean, accruedInterests.get(security));
    }
}
