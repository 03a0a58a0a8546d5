package com.allocationsystem.localstack.demo.account;

import com.allocationsystem.localstack.demo.market.Bond;
import com.allocationsystem.localstack.demo.market.DemoMarket;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** What kind of mandate an account is: which bonds it holds and against which benchmark it is measured. */
public enum Strategy {
    CORE("Demo Core Bond", 20, "0.00"),
    INT("Demo Intermediate", 12, "-0.10"),
    LONG("Demo Long Duration", 8, "0.10"),
    CREDIT("Demo Investment Grade Credit", 8, "0.25");

    private final String title;
    private final int share;
    private final BigDecimal activeSpreadDuration;

    Strategy(String title, int share, String activeSpreadDuration) {
        this.title = title;
        this.share = share;
        this.activeSpreadDuration = new BigDecimal(activeSpreadDuration);
    }

    public String title() {
        return title;
    }

    /** @return how many of so many accounts follow it; the first strategy has what the shares leave over */
    int accounts(int all) {
        int others = 0;
        for (Strategy other : values()) {
            others += other == CORE ? 0 : all * other.share / DemoAccounts.USUAL;
        }
        return this == CORE ? all - others : all * share / DemoAccounts.USUAL;
    }

    /** @return what its accounts aim at, years above their benchmark */
    public BigDecimal activeSpreadDuration() {
        return activeSpreadDuration;
    }

    public String benchmarkId() {
        return "DB-" + name();
    }

    boolean holds(Bond bond) {
        return switch (this) {
            case CORE -> true;
            case INT -> bond.maturity().isBefore(DemoMarket.AS_OF.plusYears(10));
            case LONG -> bond.maturity().isAfter(DemoMarket.AS_OF.plusYears(8));
            case CREDIT -> bond.issuer().isCorporate();
        };
    }

    /** @return the benchmark's row: the plain average of the bonds that the strategy may hold */
    public List<String> benchmarkRow(List<Bond> market) {
        List<Bond> held = market.stream().filter(this::holds).toList();
        return List.of(
                benchmarkId(),
                title + " Benchmark (synthetic)",
                average(held, Bond::duration, 2),
                average(held, Bond::spreadDuration, 2),
                average(held, bond -> BigDecimal.valueOf(bond.spreadBp()), 0));
    }

    private static String average(List<Bond> bonds, Function<Bond, BigDecimal> figure, int decimals) {
        return bonds.stream()
                .map(figure)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(bonds.size()), decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
