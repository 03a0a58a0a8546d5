package com.allocationsystem.allocation.engine.finalallocation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.fill.FillPathCheck;
import com.allocationsystem.allocation.checker.fill.FinalAllocationCheck;
import com.allocationsystem.allocation.engine.fillpath.FillPath;
import com.allocationsystem.allocation.engine.fillpath.StatementPath;
import com.allocationsystem.allocation.engine.finalallocation.FilledBlock.FilledAccount;
import com.allocationsystem.allocation.engine.finalallocation.FinalAllocator.Origin;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.allocation.model.finalallocation.FillStyle;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.finalallocation.FinalLimits;
import com.allocationsystem.allocation.model.finalallocation.FinalLine;
import com.allocationsystem.allocation.model.finalallocation.FinalWarning;
import com.allocationsystem.allocation.model.finalallocation.TradeMoney;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FinalAllocatorTest {

    private static final int CASES = 20_000;
    private static final FinalLimits LIMITS = new FinalLimits(6, BigDecimal.valueOf(5), new BigDecimal("0.05"));
    private static final ProRata BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());

    /** Accounts A, B and C of NAV 3, 2 and 1: 6,000 par go 3,000, 2,000 and 1,000. */
    private static final Statement SIX_THOUSAND = statement(Samples.inputs(
            Side.BUY,
            6_000,
            Samples.bond(1000, 1000),
            BY_NAV,
            0,
            List.of(
                    Samples.account("A", 3e6, 1e9, 0, 4.0),
                    Samples.account("B", 2e6, 1e9, 0, 4.0),
                    Samples.account("C", 1e6, 1e9, 0, 4.0))));

    /** Worked out in docs/domain/final-allocation.md. */
    @Test
    void aBlockIsDividedByItsContract_atOneAveragePrice_andTheCentsOfRoundingStandApart() {
        FinalAllocation document =
                sound(SIX_THOUSAND, block(4_000, "90.3333333333", Map.of("A", filled(3_000), "B", filled(2_000))));

        assertEquals(List.of(2_000L, 2_000L, 0L), pars(document));
        assertEquals(new BigDecimal("90.333333"), document.averagePrice());
        assertEquals(new BigDecimal("1806.67"), document.lines().get(0).money().principal());
        assertEquals(new BigDecimal("36.42"), document.lines().get(0).money().accrued());
        assertEquals(new BigDecimal("3613.34"), document.total().principal());
        assertEquals(new BigDecimal("-0.01"), document.rounding().principal());
        assertEquals(new BigDecimal("-0.01"), document.rounding().accrued());
        assertEquals(
                List.of(new FinalWarning(
                        FinalWarning.Code.BOOKED_DIFFERS, "A", "Aladdin has booked 3,000; it gets 2,000")),
                document.warnings());
    }

    @Test
    void accountsWithOrdersOfTheirOwn_keepTheirFills_andUnevenOnesAreNamed() {
        FinalAllocation document = sound(
                SIX_THOUSAND,
                new FilledBlock(
                        FillStyle.CHILDREN,
                        4_000,
                        new BigDecimal("90.3"),
                        Map.of(
                                "A", new FilledAccount(0, null),
                                "B", new FilledAccount(2_000, new BigDecimal("90.2")),
                                "C", new FilledAccount(2_000, new BigDecimal("90.4")))));

        assertEquals(List.of(0L, 2_000L, 2_000L), pars(document));
        assertEquals(
                List.of("UNEQUAL_FILL A", "UNEQUAL_PRICE B", "UNEQUAL_FILL C", "UNEQUAL_PRICE C"),
                document.warnings().stream()
                        .map(warning -> warning.code() + " " + warning.accountId())
                        .toList());
        assertEquals(-2_000, document.lines().get(0).differencePar());
    }

    @Test
    void parThatTheContractCannotPlace_isNamed() {
        FinalAllocation document = sound(SIX_THOUSAND, block(7_500, "90", Map.of()));

        assertEquals(List.of(3_000L, 2_000L, 1_000L), pars(document));
        assertEquals(1_500, document.unplacedPar());
        assertEquals(
                "1,500 of 7,500 filled par go to no account; the statement places 6,000",
                document.warnings().get(0).message());
    }

    @Test
    void aCorrectionMovesPar_namesBothUsers_andNeverChangesTheSum() {
        Correction correction = new Correction(
                Correction.Kind.REPLACE,
                Correction.ReasonCode.ACCOUNT_INELIGIBLE,
                "B is restricted since noon",
                "trader",
                "head");
        FinalAllocation document = FinalAllocator.correct(
                new Origin("a", SIX_THOUSAND.hash(), 2, "0f"),
                SealedStatement.open(SIX_THOUSAND),
                path(SealedStatement.open(SIX_THOUSAND)),
                block(4_000, "90", Map.of()),
                LIMITS,
                correction,
                Map.of("A", 3_000L, "B", 1_000L));

        assertEquals(List.of(3_000L, 1_000L, 0L), pars(document));
        assertEquals(List.of(), failures(SIX_THOUSAND, document));
        FinalAllocation grown = FinalAllocator.correct(
                new Origin("a", SIX_THOUSAND.hash(), 2, "0f"),
                SealedStatement.open(SIX_THOUSAND),
                path(SealedStatement.open(SIX_THOUSAND)),
                block(4_000, "90", Map.of()),
                LIMITS,
                correction,
                Map.of("A", 3_000L));
        assertEquals(List.of("par of the corrected block should be 4000 and is 5000"), failures(SIX_THOUSAND, grown));
    }

    /** Any fill of any statement: sums to the cent, the checker agrees, nobody is given more than the statement says. */
    @Test
    void everyFillOfRandomStatements_isSound() {
        int children = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            AllocationInputs inputs = RandomOrders.small(seed, BY_NAV, 5);
            Statement statement = statement(inputs);
            FilledBlock fills = fills(SealedStatement.open(statement), random);
            if (fills == null) {
                continue;
            }
            FinalAllocation document = sound(statement, fills);
            children += fills.style() == FillStyle.CHILDREN ? 1 : 0;
            if (fills.style() == FillStyle.BLOCK) {
                document.lines().forEach(line -> assertTrue(line.par() <= line.statementPar()));
            }
        }
        assertTrue(children > CASES / 4, children + " with orders of their own");
    }

    /** The checker sees each figure: a document in which one is changed is refused. */
    @Test
    void aChangedFigureIsFound() {
        FinalAllocation document = sound(SIX_THOUSAND, block(4_000, "90.3333333333", Map.of("A", filled(3_000))));
        for (FinalAllocation changed : changes(document)) {
            assertFalse(failures(SIX_THOUSAND, changed).isEmpty(), changed.toString());
        }
    }

    private static List<FinalAllocation> changes(FinalAllocation document) {
        FinalLine first = document.lines().get(0);
        BigDecimal cent = new BigDecimal("0.01");
        TradeMoney money = first.money();
        return List.of(
                withFirst(document, line(first, first.par() + 1_000, first.averagePrice(), money)),
                withFirst(
                        document, line(first, first.par(), first.averagePrice().add(cent), money)),
                withFirst(
                        document,
                        line(
                                first,
                                first.par(),
                                first.averagePrice(),
                                new TradeMoney(money.principal().add(cent), money.accrued(), money.net()))),
                withFirst(
                        document,
                        line(
                                first,
                                first.par(),
                                first.averagePrice(),
                                new TradeMoney(
                                        money.principal(), money.accrued().add(cent), money.net()))),
                withFirst(
                        document,
                        line(
                                first,
                                first.par(),
                                first.averagePrice(),
                                new TradeMoney(
                                        money.principal(),
                                        money.accrued(),
                                        money.net().add(cent)))),
                document.with(List.of()));
    }

    private static FinalAllocation withFirst(FinalAllocation document, FinalLine line) {
        List<FinalLine> lines = new ArrayList<>(document.lines());
        lines.set(0, line);
        return new FinalAllocation(
                document.format(),
                document.allocationId(),
                document.version(),
                document.replaces(),
                document.statementHash(),
                document.style(),
                document.fillPolicy(),
                document.side(),
                document.cusip(),
                document.currency(),
                document.settlementDate(),
                document.orderedPar(),
                document.filledPar(),
                document.unplacedPar(),
                document.averagePrice(),
                document.accruedPer100(),
                document.limits(),
                lines,
                document.total(),
                document.rounding(),
                document.warnings(),
                document.correction());
    }

    private static FinalLine line(FinalLine of, long par, BigDecimal price, TradeMoney money) {
        return new FinalLine(of.accountId(), of.statementPar(), of.contractPar(), of.reportedPar(), par, price, money);
    }

    /** @return random fills; null when the statement places nothing */
    private static FilledBlock fills(SealedStatement statement, Random random) {
        long placed = statement.plan().summary().totalAllocatedPar();
        BigDecimal price = BigDecimal.valueOf(80_000_000_000L + random.nextInt(1_000_000_000), 9);
        if (random.nextBoolean()) {
            long filled = (long) (placed * 1.1 * random.nextDouble());
            return filled == 0 ? null : new FilledBlock(FillStyle.BLOCK, filled, price, Map.of());
        }
        Map<String, FilledAccount> accounts = new HashMap<>();
        long filled = 0;
        BigDecimal money = BigDecimal.ZERO;
        for (AccountAllocation line : statement.plan().allocations()) {
            long par = (long) (line.quantityPar() * random.nextDouble());
            if (par > 0) {
                BigDecimal own = price.add(BigDecimal.valueOf(random.nextInt(100), 3));
                accounts.put(line.accountId(), new FilledAccount(par, own));
                filled += par;
                money = money.add(own.multiply(BigDecimal.valueOf(par)));
            }
        }
        return filled == 0
                ? null
                : new FilledBlock(
                        FillStyle.CHILDREN,
                        filled,
                        money.divide(BigDecimal.valueOf(filled), 12, RoundingMode.HALF_UP),
                        accounts);
    }

    private static FinalAllocation sound(Statement statement, FilledBlock fills) {
        FinalAllocation document = FinalAllocator.allocate(
                new Origin("a", statement.hash(), 1, null),
                SealedStatement.open(statement),
                path(SealedStatement.open(statement)),
                fills,
                LIMITS);
        assertEquals(List.of(), failures(statement, document));
        assertEquals(document, FinalAllocation.open(document.seal()));
        return document;
    }

    private static FillPath path(SealedStatement statement) {
        return StatementPath.of(statement.inputs(), statement.plan());
    }

    private static List<String> failures(Statement statement, FinalAllocation document) {
        SealedStatement opened = SealedStatement.open(statement);
        return FinalAllocationCheck.failures(
                statement, document, FillPathCheck.split(opened.inputs(), opened.plan(), document.filledPar()));
    }

    private static Statement statement(AllocationInputs inputs) {
        return SealedStatement.seal("00206RCQ3", List.of("g"), inputs, CheckedEngine.allocate(inputs));
    }

    private static FilledBlock block(long par, String price, Map<String, FilledAccount> booked) {
        return new FilledBlock(FillStyle.BLOCK, par, new BigDecimal(price), booked);
    }

    private static FilledAccount filled(long par) {
        return new FilledAccount(par, new BigDecimal("90.3333333333"));
    }

    private static List<Long> pars(FinalAllocation document) {
        return document.lines().stream().map(FinalLine::par).toList();
    }
}
