package com.allocationsystem.localstack.demo.market;

import com.allocationsystem.shared.Cusip;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Isin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * One made-up bond, priced from its yield.
 *
 * @param cusip from the range that the CUSIP bureau leaves for private use (issuer numbers 99....)
 * @param issuer who made it
 * @param couponPct yearly, per cent
 * @param dayCount of its accrued interest
 * @param maturity last payment
 * @param yieldPct yearly, per cent: the curve at its maturity plus its spread
 * @param spreadBp over the Treasury curve, basis points
 * @param rated whether the dataset states the issuer's rating
 * @param minDenomination smallest par of a holding
 * @param increment par step above it
 * @param outstanding par of the whole issue
 */
public record Bond(
        Cusip cusip,
        Issuer issuer,
        BigDecimal couponPct,
        DayCount dayCount,
        LocalDate maturity,
        double yieldPct,
        int spreadBp,
        boolean rated,
        long minDenomination,
        long increment,
        long outstanding) {

    public static final List<String> COLUMNS = List.of(
            ("cusip,isin,ticker,description,issuer,sector,currency,coupon,coupon_frequency,day_count,maturity,rating,price,"
                            + "accrued_interest,duration,spread_duration,oas,min_denomination,increment,amount_outstanding,as_of")
                    .split(","));

    private BondMath math() {
        return new BondMath(couponPct.doubleValue(), maturity, dayCount, DemoMarket.SETTLEMENT);
    }

    /** @return clean, per 100 par, three decimals */
    BigDecimal price() {
        return rounded(math().cleanPrice(yieldPct / 100), 3);
    }

    /** @return per 100 par at {@link DemoMarket#SETTLEMENT}, six decimals */
    BigDecimal accrued() {
        return rounded(math().accrued(), 6);
    }

    /** @return modified, years, three decimals */
    public BigDecimal duration() {
        return rounded(math().modifiedDuration(yieldPct / 100), 3);
    }

    /** @return years; a bullet without options reacts to its spread as to its yield, a Treasury has no spread to react to */
    public BigDecimal spreadDuration() {
        return issuer.isTreasury() ? BigDecimal.ZERO.setScale(3) : duration();
    }

    public DirtyPrice dirtyPrice() {
        return DirtyPrice.of(price(), accrued());
    }

    public List<String> row() {
        return List.of(
                cusip.value(),
                Isin.of("US", cusip).value(),
                issuer.ticker(),
                "%s %s%% %s (synthetic)".formatted(issuer.name(), couponPct.toPlainString(), maturity),
                issuer.name(),
                issuer.sector(),
                "USD",
                couponPct.toPlainString(),
                "2",
                dayCount.text(),
                maturity.toString(),
                rated ? issuer.rating() : "",
                price().toPlainString(),
                accrued().toPlainString(),
                duration().toPlainString(),
                spreadDuration().toPlainString(),
                Integer.toString(spreadBp),
                Long.toString(minDenomination),
                Long.toString(increment),
                Long.toString(outstanding),
                DemoMarket.AS_OF.toString());
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
