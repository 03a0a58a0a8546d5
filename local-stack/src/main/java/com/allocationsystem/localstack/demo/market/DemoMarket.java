package com.allocationsystem.localstack.demo.market;

import com.allocationsystem.shared.Cusip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The made-up bond market of one day: a Treasury curve, spreads by rating and maturity, and bonds issued over the years
 * before at the coupons that were usual then.
 */
public final class DemoMarket {

    /** A business day; everything in the dataset is as of its close. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    /** The next business day: prices and accrued interest are for it. */
    public static final LocalDate SETTLEMENT = LocalDate.of(2026, 10, 1);

    private static final double[] CURVE_YEARS = {0, 1, 2, 5, 10, 20, 30};
    private static final double[] CURVE_PCT = {4.00, 3.90, 3.80, 3.90, 4.20, 4.70, 4.75};
    private static final int[] TREASURY_YEARS = {2, 3, 5, 7, 10, 20, 29};

    private final Random random;

    public DemoMarket(Random random) {
        this.random = random;
    }

    /** @return Treasuries, agencies, then two bonds of every corporate issuer, one short and one long */
    public List<Bond> bonds() {
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < TREASURY_YEARS.length; i++) {
            bonds.add(bond(Issuer.TREASURY, 1, i, TREASURY_YEARS[i]));
        }
        for (int i = 0; i < Issuer.AGENCIES.size(); i++) {
            bonds.add(bond(Issuer.AGENCIES.get(i), 11 + i, 0, 2 + random.nextInt(3)));
            bonds.add(bond(Issuer.AGENCIES.get(i), 11 + i, 1, 6 + random.nextInt(4)));
        }
        for (int i = 0; i < Issuer.CORPORATES.size(); i++) {
            bonds.add(bond(Issuer.CORPORATES.get(i), 101 + i, 0, 2 + random.nextInt(7)));
            bonds.add(bond(Issuer.CORPORATES.get(i), 101 + i, 1, 10 + random.nextInt(19)));
        }
        return bonds;
    }

    private Bond bond(Issuer issuer, int issuerNumber, int issue, int years) {
        LocalDate maturity = AS_OF.plusYears(years)
                .plusMonths(issuer.isTreasury() ? issue : random.nextInt(12))
                .withDayOfMonth(15);
        double yearsLeft = ChronoUnit.DAYS.between(SETTLEMENT, maturity) / 365.25;
        int spreadBp = issuer.isTreasury() ? 0 : spreadBp(issuer, yearsLeft);
        double yieldPct = treasuryPct(yearsLeft) + spreadBp / 100.0;
        boolean wholesale = issuer.isCorporate() && random.nextInt(6) == 0;
        return new Bond(
                Cusip.complete(String.format("99%04dA%c", issuerNumber, 'A' + issue)),
                issuer,
                coupon(yieldPct),
                issuer.isTreasury() ? DayCount.ACT_ACT : DayCount.THIRTY_360,
                maturity,
                yieldPct,
                spreadBp,
                !(issuer.equals(Issuer.PARTLY_RATED) && issue == 1),
                issuer.isTreasury() ? 100 : wholesale ? 200_000 : 2_000,
                issuer.isTreasury() ? 100 : 1_000,
                outstanding(issuer, issuerNumber, issue));
    }

    /** @return par: the size of a benchmark issue of its kind; without chance, so that prices and holdings stay */
    private static long outstanding(Issuer issuer, int issuerNumber, int issue) {
        if (issuer.isTreasury()) {
            return 38_000_000_000L + issue * 1_000_000_000L;
        }
        return 4_000_000_000L + (issuerNumber * 3L + issue) % 6 * 250_000_000L;
    }

    /** Spreads widen with maturity and differ a little between issuers of one rating. */
    private int spreadBp(Issuer issuer, double yearsLeft) {
        double slope = 0.75 + 0.05 * Math.min(yearsLeft, 15);
        double own = 0.9 + 0.2 * random.nextDouble();
        return (int) Math.round(issuer.spreadBp() * slope * own);
    }

    /** Issued when yields were up to three points lower or half a point higher; coupons come in eighths. */
    private BigDecimal coupon(double yieldPct) {
        double atIssue = Math.max(0.75, yieldPct + 0.5 - 3.5 * random.nextDouble());
        return BigDecimal.valueOf(Math.round(atIssue * 8))
                .divide(BigDecimal.valueOf(8), 3, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .max(BigDecimal.ONE);
    }

    /** @return the Treasury yield at that maturity, per cent, on straight lines between the curve's points */
    public static double treasuryPct(double years) {
        for (int i = 1; i < CURVE_YEARS.length; i++) {
            if (years <= CURVE_YEARS[i]) {
                double part = (years - CURVE_YEARS[i - 1]) / (CURVE_YEARS[i] - CURVE_YEARS[i - 1]);
                return CURVE_PCT[i - 1] + part * (CURVE_PCT[i] - CURVE_PCT[i - 1]);
            }
        }
        return CURVE_PCT[CURVE_PCT.length - 1];
    }
}
