package com.allocationsystem.allocation;

import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.certificate.Certificate;
import com.allocationsystem.allocation.model.certificate.MeanInterval;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.input.DayCount;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.allocation.model.plan.LegalRange;
import com.allocationsystem.allocation.model.plan.Metrics;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.allocation.model.plan.Reason;
import com.allocationsystem.allocation.model.plan.ReasonCode;
import com.allocationsystem.allocation.model.plan.Warning;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** One small world for all tests: one bond, three accounts, a plan made by hand. */
public final class Fixtures {

    public static final LocalDate BUSINESS_DATE = LocalDate.of(2023, 3, 31);
    public static final LocalDate SETTLEMENT_DATE = LocalDate.of(2023, 4, 3);
    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final String CUSIP = "00206RCQ3";

    /** As they are set by default. */
    public static final FirmLimits FIRM_LIMITS =
            new FirmLimits(BigDecimal.valueOf(5), BigDecimal.valueOf(20), BigDecimal.valueOf(500_000_000));

    private Fixtures() {}

    /** @return AT&amp;T 4.75 % 2046 as the dataset of 31 March 2023 has it */
    public static Bond bond() {
        return new Bond(
                CUSIP,
                "US00206RCQ39",
                "AT&T Inc 4.75% 2046-05-15",
                "AT&T Inc",
                "CORPORATE",
                null,
                "USD",
                new BigDecimal("4.75"),
                2,
                DayCount.THIRTY_360,
                LocalDate.of(2046, 5, 15),
                new BigDecimal("90.006"),
                new BigDecimal("1.820833"),
                13.132,
                13.132,
                150.0,
                2000,
                1000,
                null,
                BUSINESS_DATE);
    }

    public static Account account(String id, String nav, String cash, long holdingPar) {
        return new Account(
                id,
                "Client mandate " + id,
                new BigDecimal(nav),
                new BigDecimal(cash),
                new BigDecimal(cash),
                holdingPar,
                holdingPar,
                new BigDecimal(holdingPar).multiply(new BigDecimal("0.91")),
                6.1,
                5.9,
                700.25,
                110.5,
                new BigDecimal("40000000.00"),
                "BM-CREDIT",
                6.9,
                6.8,
                new BigDecimal("1000.10"),
                new BigDecimal("50000.00"),
                List.of("CREDIT"));
    }

    public static List<Account> accounts() {
        return List.of(
                account("ACC00001", "60000000.00", "5000000.00", 0),
                account("ACC00002", "40000000.00", "3000000.00", 1_000_000),
                account("ACC00003", "20000000.00", "1000.00", 0));
    }

    public static List<ComplianceRule> rules() {
        return List.of(new ComplianceRule(
                "R-ISSUER-5",
                "*",
                "MAX_ISSUER_PCT_NAV",
                null,
                new BigDecimal("5.0"),
                Severity.RESTRICTION,
                "IMA section 4.2"));
    }

    /** @return a BUY of 3,000,000 pro rata by NAV */
    public static AllocationInputs inputs() {
        TreeMap<String, AccountOverride> overrides = new TreeMap<>();
        overrides.put("ACC00003", new AccountOverride.Exclude());
        return new AllocationInputs(
                new BlockOrder(
                        Side.BUY,
                        3_000_000,
                        SETTLEMENT_DATE,
                        null,
                        new BigDecimal("90.006"),
                        new BigDecimal("1.820833")),
                bond(),
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                new Constraints(true, 0, true),
                overrides,
                accounts(),
                rules(),
                List.of(new Restriction("ACC00003", Side.BUY, "Client restricted list")),
                BUSINESS_DATE,
                FIRM_LIMITS);
    }

    public static AllocationPlan plan(List<Warning> warnings, long... pars) {
        List<AccountAllocation> lines = new ArrayList<>();
        long total = 0;
        int allocated = 0;
        List<Account> accounts = accounts();
        for (int i = 0; i < accounts.size(); i++) {
            lines.add(line(accounts.get(i), pars[i]));
            total += pars[i];
            allocated += pars[i] > 0 ? 1 : 0;
        }
        return new AllocationPlan(
                lines,
                new PlanSummary(
                        total,
                        3_000_000 - total,
                        total / 3e6,
                        allocated,
                        accounts.size() - allocated,
                        notional(total),
                        5.1,
                        5.2,
                        0.25,
                        0.2,
                        0.2,
                        0.3,
                        0.1,
                        null),
                warnings,
                new Certificate(
                        "UNALLOCATED_PAR",
                        3_000_000 - total,
                        0,
                        0,
                        Certificate.Status.OPTIMAL,
                        "by hand",
                        List.of(new MeanInterval(-1, 1, 0.1, 1e-9, false)),
                        1,
                        3_000_000 - total),
                -6945889166532845933L,
                "test");
    }

    /** @return a plan with as many lines; its totals stay those of three accounts */
    public static AllocationPlan planOver(int accounts) {
        AllocationPlan plan = plan(List.of(), 2_000_000, 1_000_000, 0);
        List<AccountAllocation> lines = new ArrayList<>(accounts);
        for (int i = 0; i < accounts; i++) {
            lines.add(line(account("ACC%05d".formatted(i), "60000000.00", "5000000.00", 0), 2_000));
        }
        return new AllocationPlan(
                lines, plan.summary(), plan.warnings(), plan.certificate(), plan.tieSeed(), plan.solverVersion());
    }

    public static SealedPreview preview(AllocationPlan plan) {
        return preview(plan, NOW);
    }

    /** @param at when it was prepared; it expires 15 minutes later */
    public static SealedPreview preview(AllocationPlan plan, Instant at) {
        AllocationInputs inputs = inputs();
        Statement statement = SealedStatement.seal(CUSIP, List.of("CREDIT"), inputs, plan);
        SealedStatement opened = SealedStatement.open(statement.json());
        return new SealedPreview(
                UUID.randomUUID(),
                "trader",
                at,
                at.plusSeconds(900),
                1.5,
                CUSIP,
                List.of("CREDIT"),
                opened.inputs(),
                opened.plan(),
                statement);
    }

    /** @return a clean preview: 2,000,000 to the first account, 1,000,000 to the second */
    public static SealedPreview preview() {
        return preview(plan(List.of(), 2_000_000, 1_000_000, 0));
    }

    public static CommittedAllocation committed(SealedPreview preview, Instant at) {
        return new CommittedAllocation(
                preview,
                "pm",
                at,
                "month end",
                false,
                UUID.randomUUID().toString(),
                preview.plan().allocations().stream()
                        .filter(line -> line.quantityPar() > 0)
                        .map(line -> ChildOrder.awaiting(line.accountId(), line.quantityPar()))
                        .toList());
    }

    public static ChildOrder submitted(String accountId, long par) {
        return new ChildOrder(accountId, par, "O-" + accountId, "A-" + accountId, ChildOrder.Status.SUBMITTED, null);
    }

    private static AccountAllocation line(Account account, long par) {
        Metrics metrics = new Metrics(-0.9, 0.1, 6.1, 5.9, null, null, 0.01, 0.02);
        return new AccountAllocation(
                account.accountId(),
                account.accountName(),
                par,
                notional(par),
                account.nav(),
                account.holdingPar(),
                account.sellablePar(),
                account.availableCash(),
                account.availableCash().subtract(notional(par)),
                new LegalRange(2000, 1000, 3_000_000),
                List.of(new Cap(Cap.Kind.ORDER, null, 3_000_000)),
                new Reason(ReasonCode.METHOD_SHARE, null, 1000, null, "Its share."),
                metrics,
                metrics,
                List.of(),
                null,
                null,
                null);
    }

    private static BigDecimal notional(long par) {
        return BigDecimal.valueOf(par)
                .multiply(new BigDecimal("0.91826833"))
                .setScale(2, java.math.RoundingMode.HALF_EVEN);
    }
}
