package com.allocationsystem.allocation.engine.fillpath;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.allocation.model.plan.AllocationPlan;
import com.allocationsystem.shared.Side;
import java.util.ArrayList;
import java.util.List;

/** The fill path of a statement: each account on its way to its allocation, tradable at every step. */
public final class StatementPath {

    private StatementPath() {}

    /** @return the path; empty when nothing is allocated */
    public static FillPath of(AllocationInputs inputs, AllocationPlan plan) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < plan.allocations().size(); i++) {
            AccountAllocation line = plan.allocations().get(i);
            if (line.quantityPar() > 0) {
                pieces.add(piece(inputs, inputs.accounts().get(i), line));
            }
        }
        return FillPath.of(pieces);
    }

    /** On the way to a full liquidation a sale leaves the minimum denomination; the last step takes the rest. */
    private static Piece piece(AllocationInputs inputs, Account account, AccountAllocation line) {
        long least = line.legal().minimumPar();
        long step = inputs.bond().incrementPar();
        long quantity = line.quantityPar();
        boolean sellsAll = inputs.order().side() == Side.SELL && quantity == account.parToSell();
        long run = quantity;
        if (sellsAll) {
            long most = quantity - inputs.bond().minDenominationPar();
            run = most >= least ? most - Math.floorMod(most, step) : 0;
        }
        return new Piece(account.accountId(), quantity, least, step, run < least ? 0 : run);
    }
}
