package com.allocationsystem.allocation.domain.fairness;

import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.method.Methods;
import com.allocationsystem.allocation.engine.method.contract.SplitMethod;
import com.allocationsystem.allocation.engine.method.distance.ProRataShares;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.allocation.model.plan.Cap;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The exact pro rata shares of a statement, and the tradable sizes next to them.
 *
 * <p>A share is held at the largest tradable size within the account's limits. What the trader or the method decides for an
 * account is no such limit: an account that was excluded by hand keeps its share, and the ledger its shortfall.
 */
final class FairShares {

    private static final Set<Cap.Kind> DECISIONS =
            EnumSet.of(Cap.Kind.EXCLUDED, Cap.Kind.FIXED, Cap.Kind.REQUEST, Cap.Kind.ZERO_WEIGHT);

    private final List<LegalSizes> sizes;
    private final ProRataShares ofOrder;
    private final ProRataShares ofAllocated;

    private FairShares(List<LegalSizes> sizes, ProRataShares ofOrder, ProRataShares ofAllocated) {
        this.sizes = sizes;
        this.ofOrder = ofOrder;
        this.ofAllocated = ofAllocated;
    }

    static FairShares of(AllocationInputs inputs, AllocationPlan plan) {
        SplitMethod method = Methods.of(ShareBasis.sharesOf(inputs.method()), null);
        int accounts = inputs.accounts().size();
        BigDecimal[] weights = new BigDecimal[accounts];
        long[] most = new long[accounts];
        long[] unlimited = new long[accounts];
        List<LegalSizes> sizes = new ArrayList<>(accounts);
        long ordered = inputs.order().quantityPar();
        Arrays.fill(unlimited, ordered);
        for (int i = 0; i < accounts; i++) {
            Account account = inputs.accounts().get(i);
            weights[i] = new BigDecimal(method.weight(account));
            sizes.add(sizes(inputs, account, plan.allocations().get(i)));
            most[i] = sizes.get(i).maximumPar();
        }
        return new FairShares(
                sizes,
                ProRataShares.of(weights, unlimited, ordered),
                ProRataShares.of(weights, most, plan.summary().totalAllocatedPar()));
    }

    BigDecimal ofOrder(int i) {
        return ofOrder.par(i);
    }

    BigDecimal ofAllocated(int i) {
        return ofAllocated.par(i);
    }

    LegalSizes sizes(int i) {
        return sizes.get(i);
    }

    private static LegalSizes sizes(AllocationInputs inputs, Account account, AccountAllocation line) {
        long lowest = line.caps().stream()
                .filter(cap -> !DECISIONS.contains(cap.kind()))
                .mapToLong(Cap::maximumPar)
                .min()
                .orElse(inputs.order().quantityPar());
        boolean sells = inputs.order().side() == Side.SELL;
        return LegalSizes.of(
                inputs.order().side(),
                inputs.bond().minDenominationPar(),
                inputs.bond().incrementPar(),
                inputs.constraints().minAllocationPar(),
                sells ? account.parToSell() : account.holdingPar(),
                lowest);
    }
}
