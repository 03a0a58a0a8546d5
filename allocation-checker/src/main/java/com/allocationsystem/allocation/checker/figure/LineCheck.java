package com.allocationsystem.allocation.checker.figure;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Whether the numbers of one line follow from the account and its piece. */
public final class LineCheck {

    private static final double ROUNDING = 1e-9;

    private final AllocationInputs inputs;
    private final BigDecimal dirtyPer100;
    private final int sign;

    public LineCheck(AllocationInputs inputs) {
        this.inputs = inputs;
        this.dirtyPer100 = inputs.order().cleanPricePer100().add(inputs.order().accruedPer100());
        this.sign = inputs.order().side() == Side.BUY ? 1 : -1;
    }

    public void check(Account account, AccountAllocation line, List<String> failures) {
        String id = account.accountId();
        BigDecimal notional = BigDecimal.valueOf(line.quantityPar())
                .multiply(dirtyPer100)
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_EVEN);
        BigDecimal cash = account.availableCash().subtract(notional.multiply(BigDecimal.valueOf(sign)));
        expect(notional.compareTo(line.notional()) == 0, "notional of " + id + " is not " + notional, failures);
        expect(cash.compareTo(line.postTradeCash()) == 0, "post-trade cash of " + id + " is not " + cash, failures);
        expect(
                account.nav().compareTo(line.nav()) == 0
                        && account.holdingPar() == line.holdingPar()
                        && Objects.equals(account.sellablePar(), line.sellablePar())
                        && account.availableCash().compareTo(line.availableCash()) == 0,
                "NAV, holding or cash of " + id + " is not that of the inputs",
                failures);
        expect(
                account.accountName().equals(line.accountName()),
                "name of " + id + " is not that of the inputs",
                failures);
        metrics(account, line, failures);
    }

    private void metrics(Account account, AccountAllocation line, List<String> failures) {
        Metrics pre = line.preTradeMetrics();
        Metrics post = line.postTradeMetrics();
        double nav = account.nav().doubleValue();
        double moved = nav == 0 ? 0 : sign * line.quantityPar() * dirtyPer100.doubleValue() / (100 * nav);
        double years = inputs.bond().durationYears();
        double spreadYears = inputs.bond().spreadDurationYears();
        double held = share(account.holdingMarketValue(), nav);
        boolean right = near(pre.duration(), account.durationYears())
                && near(pre.spreadDuration(), account.spreadDurationYears())
                && near(
                        pre.activeSpreadDuration(),
                        account.spreadDurationYears() - account.benchmarkSpreadDurationYears())
                && near(pre.securityWeight(), held)
                && near(pre.contributionToDuration(), held * years)
                && near(pre.issuerWeight(), share(account.issuerMarketValue(), nav))
                && Objects.equals(pre.dts(), account.dts())
                && moved(post.duration(), pre.duration(), moved * years)
                && moved(post.spreadDuration(), pre.spreadDuration(), moved * spreadYears)
                && moved(post.activeSpreadDuration(), pre.activeSpreadDuration(), moved * spreadYears)
                && moved(post.securityWeight(), held, moved)
                && moved(post.contributionToDuration(), held * years, moved * years)
                && moved(post.issuerWeight(), pre.issuerWeight(), moved);
        expect(right, "metrics of " + account.accountId() + " do not follow from its piece", failures);
        expect(
                Objects.equals(pre.oasBp(), account.oasBp()),
                "OAS of " + account.accountId() + " is not that of the inputs",
                failures);
        expect(
                byOas(account.dts(), post.dts(), moved * spreadYears, line.quantityPar()),
                "DTS of " + account.accountId() + " does not follow from its piece",
                failures);
        expect(
                byOas(account.oasBp(), post.oasBp(), moved, line.quantityPar()),
                "OAS of " + account.accountId() + " does not follow from its piece",
                failures);
    }

    /** Whether a metric that needs the bond's OAS moved by so many times that OAS; unknown once an unknown OAS is traded. */
    private boolean byOas(Double before, Double after, double times, long par) {
        Double oas = inputs.bond().oasBp();
        if (before == null || par > 0 && oas == null) {
            return after == null;
        }
        return after != null && moved(after, before, par == 0 ? 0 : times * oas);
    }

    private static double share(BigDecimal money, double nav) {
        return money == null || nav == 0 ? 0 : money.doubleValue() / nav;
    }

    /** Whether a value is another one and its move, up to the rounding of the larger. */
    private static boolean moved(double after, double before, double by) {
        return Math.abs(after - before - by) <= ROUNDING * (1 + Math.abs(before) + Math.abs(by));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= ROUNDING * (1 + Math.abs(a) + Math.abs(b));
    }

    private static void expect(boolean right, String otherwise, List<String> failures) {
        if (!right) {
            failures.add(otherwise);
        }
    }
}
