package com.allocationsystem.allocation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.engine.settlement.AccruedInterest;
import com.allocationsystem.allocation.engine.settlement.SettlementCalendar;
import com.allocationsystem.allocation.fixture.RealBonds;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.shared.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** 240 accounts, 50 real bonds, both sides, three methods: every plan, sealed and opened again, passes the checker. */
class RealBondsTest {

    @Test
    void everyPlanIsSound() {
        RealBonds real = new RealBonds();
        List<Bond> bonds = real.bonds();
        int different = 50;
        int plans = 0;
        for (int k = 0; k < different; k++) {
            Bond bond = bonds.get(k * bonds.size() / different);
            for (Side side : Side.values()) {
                for (int method = 0; method < 3; method++) {
                    AllocationInputs inputs = inputs(real, bond, side, method);
                    AllocationPlan plan = CheckedEngine.allocate(inputs);
                    Statement statement = SealedStatement.seal(bond.cusip(), List.of("ALL"), inputs, plan);
                    SealedStatement opened = SealedStatement.open(statement.json());
                    assertEquals(List.of(), StatementChecker.failures(opened.inputs(), opened.plan()));
                    assertEquals(240, plan.allocations().size());
                    assertTrue(plan.summary().totalAllocatedPar() > 0, bond + " " + side);
                    plans++;
                }
            }
        }
        assertEquals(300, plans);
    }

    private static AllocationInputs inputs(RealBonds real, Bond bond, Side side, int method) {
        List<Account> accounts = real.accounts(bond);
        long held = accounts.stream().mapToLong(Account::holdingPar).sum();
        long most = side == Side.BUY ? 20_000_000 : Math.max(held / 2, bond.minDenominationPar());
        long quantity = most - Math.floorMod(most - bond.minDenominationPar(), bond.incrementPar());
        LocalDate settlement = SettlementCalendar.nextBusinessDay(bond.asOf());
        BlockOrder order = new BlockOrder(
                side,
                quantity,
                settlement,
                null,
                bond.referencePricePer100(),
                AccruedInterest.per100(bond, settlement).orElseThrow());
        return new AllocationInputs(
                order,
                bond,
                method(method, accounts),
                new Constraints(true, side == Side.BUY ? 10_000 : 0, true),
                new TreeMap<>(),
                accounts,
                real.rules(),
                real.restrictions(bond),
                bond.asOf(),
                Samples.FIRM_LIMITS);
    }

    private static AllocationMethod method(int which, List<Account> accounts) {
        if (which == 0) {
            return new ProRata(ProRata.Base.NAV, new TreeMap<>());
        }
        if (which == 1) {
            TreeMap<String, Double> weights = new TreeMap<>();
            accounts.forEach(a -> weights.put(a.accountId(), 1.0 + a.accountId().hashCode() % 7));
            weights.replaceAll((id, w) -> Math.abs(w));
            return new CustomWeights(weights);
        }
        return new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000);
    }
}
