package com.allocationsystem.allocation.domain;

import com.allocationsystem.allocation.domain.account.Account;
import com.allocationsystem.allocation.domain.bond.Bond;
import com.allocationsystem.allocation.domain.bond.DayCount;
import com.allocationsystem.allocation.domain.compliance.ComplianceRule;
import com.allocationsystem.allocation.domain.compliance.Restriction;
import com.allocationsystem.allocation.domain.method.AllocationMethod;
import com.allocationsystem.allocation.domain.order.AccountOverride;
import com.allocationsystem.allocation.domain.order.BlockOrder;
import com.allocationsystem.allocation.domain.order.Constraints;
import com.allocationsystem.allocation.domain.order.FirmLimits;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Inputs for tests: a real bond's terms and made-up accounts, changed step by step. */
public final class Samples {

    public static final LocalDate BUSINESS_DATE = LocalDate.of(2023, 3, 31);
    public static final LocalDate SETTLEMENT = LocalDate.of(2023, 4, 3);

    /** The firm's own, but for an order size that no test of extremes reaches. */
    public static final FirmLimits FIRM_LIMITS =
            new FirmLimits(BigDecimal.valueOf(5), BigDecimal.valueOf(20), new BigDecimal("1000000000000000"));

    private Samples() {}

    /** AT&T 4.75% 2046: SEC Form NPORT-P of 31 March 2023; denominations made up. */
    public static Bond bond(long denominationPar, long incrementPar) {
        return bond(denominationPar, incrementPar, 13.132, 150.0);
    }

    public static Bond bond(long denominationPar, long incrementPar, double spreadDurationYears, Double oasBp) {
        return new Bond(
                "00206RCQ3",
                "US00206RCQ39",
                "AT&T Inc 4.75% 2046-05-15",
                "AT&T Inc",
                "CORPORATE",
                "BBB",
                "USD",
                new BigDecimal("4.75"),
                2,
                DayCount.THIRTY_360,
                LocalDate.of(2046, 5, 15),
                new BigDecimal("90.006"),
                new BigDecimal("1.820833"),
                13.132,
                spreadDurationYears,
                oasBp,
                denominationPar,
                incrementPar,
                10_000_000_000L,
                BUSINESS_DATE);
    }

    /** {@link #bond(long, long)} of 2,000 and 1,000 without issuer, sector, rating, OAS and issue size. */
    public static Bond unknownBond() {
        Bond known = bond(2000, 1000);
        return new Bond(
                known.cusip(),
                null,
                "x",
                null,
                null,
                null,
                "USD",
                known.couponPercent(),
                2,
                known.dayCount(),
                known.maturity(),
                known.referencePricePer100(),
                known.accruedPer100(),
                13,
                13,
                null,
                2000,
                1000,
                null,
                known.asOf());
    }

    public static Account account(String id, double nav, double cash, long holdingPar, double spreadDuration) {
        BigDecimal held = BigDecimal.valueOf(holdingPar).multiply(new BigDecimal("0.91826833"));
        return new Account(
                id,
                "Client " + id,
                BigDecimal.valueOf(nav),
                BigDecimal.valueOf(cash),
                BigDecimal.valueOf(cash),
                holdingPar,
                held,
                spreadDuration + 0.3,
                spreadDuration,
                spreadDuration * 120,
                "BM",
                6.0,
                5.0,
                held,
                held,
                List.of("ALL"));
    }

    public static BlockOrder order(Side side, long quantityPar, Bond bond) {
        return new BlockOrder(side, quantityPar, SETTLEMENT, null, bond.referencePricePer100(), bond.accruedPer100());
    }

    public static AllocationInputs inputs(
            Side side,
            long quantityPar,
            Bond bond,
            AllocationMethod method,
            long minAllocationPar,
            List<Account> accounts) {
        return new AllocationInputs(
                order(side, quantityPar, bond),
                bond,
                method,
                new Constraints(true, minAllocationPar, true),
                new TreeMap<>(),
                accounts,
                List.of(),
                List.of(),
                BUSINESS_DATE,
                FIRM_LIMITS);
    }

    public static AllocationInputs with(AllocationInputs i, Map<String, AccountOverride> overrides) {
        return new AllocationInputs(
                i.order(),
                i.bond(),
                i.method(),
                i.constraints(),
                new TreeMap<>(overrides),
                i.accounts(),
                i.rules(),
                i.restrictions(),
                i.businessDate(),
                i.firmLimits());
    }

    public static AllocationInputs with(
            AllocationInputs i, List<ComplianceRule> rules, List<Restriction> restrictions) {
        return new AllocationInputs(
                i.order(),
                i.bond(),
                i.method(),
                i.constraints(),
                i.overrides(),
                i.accounts(),
                rules,
                restrictions,
                i.businessDate(),
                i.firmLimits());
    }

    public static AllocationInputs with(AllocationInputs i, Constraints constraints) {
        return new AllocationInputs(
                i.order(),
                i.bond(),
                i.method(),
                constraints,
                i.overrides(),
                i.accounts(),
                i.rules(),
                i.restrictions(),
                i.businessDate(),
                i.firmLimits());
    }

    public static AllocationInputs with(AllocationInputs i, FirmLimits firmLimits) {
        return new AllocationInputs(
                i.order(),
                i.bond(),
                i.method(),
                i.constraints(),
                i.overrides(),
                i.accounts(),
                i.rules(),
                i.restrictions(),
                i.businessDate(),
                firmLimits);
    }

    public static AllocationInputs withLimitPrice(AllocationInputs i, String limitPricePer100) {
        BigDecimal limit = new BigDecimal(limitPricePer100);
        BlockOrder order = i.order();
        return new AllocationInputs(
                new BlockOrder(
                        order.side(), order.quantityPar(), order.settlementDate(), limit, limit, order.accruedPer100()),
                i.bond(),
                i.method(),
                i.constraints(),
                i.overrides(),
                i.accounts(),
                i.rules(),
                i.restrictions(),
                i.businessDate(),
                i.firmLimits());
    }

    public static AllocationInputs withAccounts(AllocationInputs i, List<Account> accounts) {
        return new AllocationInputs(
                i.order(),
                i.bond(),
                i.method(),
                i.constraints(),
                i.overrides(),
                accounts,
                i.rules(),
                i.restrictions(),
                i.businessDate(),
                i.firmLimits());
    }

    public static Account withNav(Account a, BigDecimal nav) {
        return new Account(
                a.accountId(),
                a.accountName(),
                nav,
                a.availableCash(),
                a.settledCash(),
                a.holdingPar(),
                a.holdingMarketValue(),
                a.durationYears(),
                a.spreadDurationYears(),
                a.dts(),
                a.benchmarkId(),
                a.benchmarkDurationYears(),
                a.benchmarkSpreadDurationYears(),
                a.issuerMarketValue(),
                a.sectorMarketValue(),
                a.groupIds());
    }
}
