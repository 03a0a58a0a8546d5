package com.allocationsystem.allocation.domain.fairness;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.metric.AccountMetrics;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.DirtyPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the ledger of one statement. */
public final class FairnessLedger {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AllocationInputs inputs;
    private final FairShares shares;
    private final AccountMetrics trade;

    private FairnessLedger(AllocationInputs inputs, AllocationPlan plan) {
        this.inputs = inputs;
        this.shares = FairShares.of(inputs, plan);
        this.trade = new AccountMetrics(
                inputs.order().side(), inputs.bond(), inputs.order().dirtyPrice());
    }

    /** @return what the ledger says of the allocation whose statement this is */
    public static LedgerTrade of(UUID allocationId, AllocationInputs inputs, AllocationPlan plan) {
        FairnessLedger ledger = new FairnessLedger(inputs, plan);
        List<Rounding> roundings = new ArrayList<>();
        for (int i = 0; i < inputs.accounts().size(); i++) {
            roundings.add(ledger.rounding(i, plan.allocations().get(i).quantityPar()));
        }
        boolean[] ties = Rounding.ties(roundings);
        List<LedgerEntry> entries = new ArrayList<>();
        for (int i = 0; i < roundings.size(); i++) {
            entries.add(
                    ledger.entry(i, plan.allocations().get(i), roundings.get(i).cause(), ties[i]));
        }
        return new LedgerTrade(
                allocationId,
                inputs.businessDate(),
                inputs.bond().cusip(),
                inputs.bond().asOf(),
                inputs.bond().referencePricePer100(),
                ShareBasis.of(inputs.method()),
                inputs.bond().currency(),
                entries);
    }

    private Rounding rounding(int i, long par) {
        BigDecimal share = shares.ofAllocated(i);
        LegalSizes sizes = shares.sizes(i);
        long below = sizes.floor(share.longValue());
        boolean byHand = inputs.overrides().containsKey(inputs.accounts().get(i).accountId());
        return Rounding.of(share, par, below, sizes.next(below), byHand);
    }

    private LedgerEntry entry(int i, AccountAllocation line, DifferenceCause cause, boolean tie) {
        Account account = inputs.accounts().get(i);
        BigDecimal difference = BigDecimal.valueOf(line.quantityPar()).subtract(shares.ofAllocated(i));
        return new LedgerEntry(
                account.accountId(),
                account.groupIds(),
                account.nav(),
                line.quantityPar(),
                shares.ofOrder(i),
                shares.ofAllocated(i),
                shares.sizes(i).maximumPar(),
                difference,
                money(difference),
                difference.doubleValue()
                        * trade.weightPerPar(account.nav())
                        * trade.factor(TargetMetric.ACTIVE_SPREAD_DURATION),
                cause,
                tie);
    }

    private BigDecimal money(BigDecimal par) {
        return par.multiply(trade.price().per100()).divide(HUNDRED, DirtyPrice.MONEY_SCALE, RoundingMode.HALF_EVEN);
    }
}
