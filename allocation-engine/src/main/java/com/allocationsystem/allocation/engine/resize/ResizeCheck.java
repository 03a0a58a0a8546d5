package com.allocationsystem.allocation.engine.resize;

import com.allocationsystem.allocation.engine.compliance.RuleBook;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.engine.input.PriceBand;
import com.allocationsystem.allocation.engine.limit.LegalSizes;
import com.allocationsystem.allocation.engine.limit.Participation;
import com.allocationsystem.allocation.engine.limit.PieceLimits;
import com.allocationsystem.allocation.engine.settlement.SettlementCalendar;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.rule.RuleFinding;
import com.allocationsystem.allocation.model.rule.RuleFinding.Outcome;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.DirtyPrice;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Whether an order that stands in Aladdin may have another size.
 *
 * <p>An increase meets every limit that a piece of a split meets: cash, holding, rules, restrictions, legal sizes. What the
 * trader chose for the split (a switch turned off, a smallest piece, a fixed piece) does not bind the order later. A decrease
 * uses nothing up, so it only has to leave a size that can be traded and a rest that can be held.
 */
public final class ResizeCheck {

    private final AllocationInputs inputs;
    private final Account account;
    private final long presentPar;
    private final long wantedPar;
    private final long othersPar;

    private ResizeCheck(AllocationInputs inputs, Account account, long presentPar, long wantedPar, long othersPar) {
        this.inputs = inputs;
        this.account = account;
        this.presentPar = presentPar;
        this.wantedPar = wantedPar;
        this.othersPar = othersPar;
    }

    /**
     * @param facts of the order's allocation as they stand now, the order itself taken out of its account
     * @param accountId whose order it is
     * @param presentPar the size it has
     * @param wantedPar another size, above 0
     * @param othersPar what the other orders of the block come to: the firm's limits of one order are those of the block
     */
    public static ResizeVerdict of(
            AllocationInputs facts, String accountId, long presentPar, long wantedPar, long othersPar) {
        Optional<Account> owner = facts.accounts().stream()
                .filter(account -> account.accountId().equals(accountId))
                .findFirst();
        if (owner.isEmpty()) {
            return ResizeVerdict.refused(
                    presentPar,
                    "account %s has left the portfolio groups of its allocation, so its limits are unknown; cancel the order or preview a new one"
                            .formatted(accountId));
        }
        ResizeCheck check = new ResizeCheck(forOneOrder(facts), owner.get(), presentPar, wantedPar, othersPar);
        return wantedPar > presentPar ? check.increase() : check.decrease();
    }

    /**
     * Aladdin may count accrued interest to another day than we do: the lower price never gives a purchase back more than it
     * took.
     *
     * @return the order as it stands in Aladdin, to be taken out of its account
     */
    public static OpenOrder openOrder(BlockOrder order, Bond bond, long presentPar) {
        BigDecimal accrued = order.side() == Side.BUY
                ? order.accruedPer100().min(bond.scaled(bond.accruedPer100()))
                : order.accruedPer100();
        return new OpenOrder(order.side(), bond, presentPar, DirtyPrice.of(order.cleanPricePer100(), accrued));
    }

    private ResizeVerdict increase() {
        BlockOrder order = inputs.order();
        Optional<String> fault = SettlementCalendar.faultOf(inputs.businessDate(), order.settlementDate());
        if (fault.isPresent()) {
            return ResizeVerdict.refused(
                    presentPar,
                    "at most %,d, the size it has: its settlement date %s".formatted(presentPar, fault.get()));
        }
        if (!OrderRules.isPriced(order)) {
            return ResizeVerdict.refused(
                    presentPar,
                    "the bond has no reference price any more, so what the increase costs is unknown; only a decrease is allowed");
        }
        Optional<String> firm = beyondFirmLimits(order);
        if (firm.isPresent()) {
            return ResizeVerdict.refused(presentPar, firm.get());
        }
        RuleBook rules = new RuleBook(inputs);
        PieceLimits limits = PieceLimits.of(inputs, account, Participation.FULL, rules, new Faults());
        LegalSizes sizes = limits.sizes();
        long most = Math.max(sizes.maximumPar(), presentPar);
        if (wantedPar > sizes.maximumPar()) {
            return ResizeVerdict.refused(most, new ResizeWords(inputs).atMost(most, presentPar, limits.binding()));
        }
        return sizes.contains(wantedPar)
                ? ResizeVerdict.allowed(most, breaches(rules))
                : ResizeVerdict.refused(most, new ResizeWords(inputs).notLegal(sizes, account, wantedPar));
    }

    /** An increase meets the firm's limits on size and price once more, on today's reference price. */
    private Optional<String> beyondFirmLimits(BlockOrder order) {
        long blockPar = othersPar + wantedPar;
        BigDecimal money = order.dirtyPrice().notional(blockPar);
        BigDecimal most = inputs.firmLimits().maxOrderNotional();
        if (money.compareTo(most) > 0) {
            return Optional.of(
                    "the block would come to %,.2f, accrued interest included, above the firm's limit of %,.2f for one order"
                            .formatted(money, most));
        }
        if (blockPar > OrderRules.mostOfIssue(inputs)) {
            return Optional.of(
                    "the block would come to %,d of the %,d outstanding, above the firm's limit of %s%% of the issue"
                            .formatted(
                                    blockPar,
                                    inputs.bond().outstandingPar(),
                                    inputs.firmLimits().maxIssuePercent().toPlainString()));
        }
        return priced(order);
    }

    /**
     * A price that needs an override, or cannot be judged, was overridden for the size that was committed: more at this price
     * goes through the override of a new order.
     */
    private Optional<String> priced(BlockOrder order) {
        PriceBand.Verdict price =
                PriceBand.judge(order.limitPricePer100(), inputs.bond().referencePricePer100(), inputs.firmLimits());
        return price == PriceBand.Verdict.ACCEPTED
                ? Optional.empty()
                : Optional.of(new ResizeWords(inputs).price(price, order.limitPricePer100()));
    }

    private ResizeVerdict decrease() {
        Bond bond = inputs.bond();
        LegalSizes sizes = LegalSizes.of(
                inputs.order().side(),
                bond.minDenominationPar(),
                bond.incrementPar(),
                0,
                inputs.order().side() == Side.SELL ? account.parToSell() : account.holdingPar(),
                OrderRules.MOST_PAR);
        return sizes.contains(wantedPar)
                ? ResizeVerdict.allowed(presentPar, List.of())
                : ResizeVerdict.refused(presentPar, new ResizeWords(inputs).notLegal(sizes, account, wantedPar));
    }

    private List<RuleFinding> breaches(RuleBook rules) {
        long[] pieces = new long[inputs.accounts().size()];
        pieces[inputs.accounts().indexOf(account)] = wantedPar;
        return rules.findings(account, wantedPar, null, rules.boughtTogether(inputs.accounts(), pieces)).stream()
                .filter(finding -> finding.severity() == Severity.WARNING && finding.outcome() == Outcome.BREACH)
                .toList();
    }

    /**
     * Soft limits that capped the split do not cap the order later: what passes one is a breach that needs an override with a
     * reason, so that no change of an order passes it unseen.
     */
    private static AllocationInputs forOneOrder(AllocationInputs facts) {
        BlockOrder order = facts.order();
        return new AllocationInputs(
                new BlockOrder(
                        order.side(),
                        OrderRules.MOST_PAR,
                        order.settlementDate(),
                        order.limitPricePer100(),
                        order.cleanPricePer100(),
                        order.accruedPer100()),
                facts.bond(),
                new ProRata(ProRata.Base.NAV, new TreeMap<>()),
                new Constraints(true, 0, true),
                new TreeMap<>(),
                facts.accounts(),
                facts.rules(),
                facts.restrictions(),
                facts.policies(),
                facts.businessDate(),
                facts.firmLimits(),
                null);
    }
}
