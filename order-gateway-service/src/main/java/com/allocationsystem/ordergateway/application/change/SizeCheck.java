package com.allocationsystem.ordergateway.application.change;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.port.in.change.ModifyOrderUseCase.Command;
import com.allocationsystem.ordergateway.application.port.in.change.OverrideNotPermittedException;
import com.allocationsystem.ordergateway.application.port.in.change.WarningsNotOverriddenException;
import com.allocationsystem.ordergateway.application.port.out.OrderLimits;
import com.allocationsystem.ordergateway.application.port.out.OrderLimits.Cleared;
import com.allocationsystem.ordergateway.application.port.out.OrderLimits.NeedsOverride;
import com.allocationsystem.ordergateway.application.port.out.OrderLimits.Refused;
import com.allocationsystem.ordergateway.application.port.out.OrderLimits.Verdict;
import com.allocationsystem.ordergateway.domain.limit.SoftBreach;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Clearance;
import com.allocationsystem.ordergateway.domain.terms.OrderTerms;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Side;
import com.allocationsystem.shared.VisibleText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The one check that every new size of an order passes: the bond's steps, then the account's own limits. */
@ApplicationScoped
public class SizeCheck {

    private static final String QUANTITY = "quantity";

    private final OrderLimits limits;
    private final OrderClock clock;

    public SizeCheck(OrderLimits limits, OrderClock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param order that can be modified
     * @return permission for an increase, which is reserved; null for a decrease, which needs none
     * @throws com.allocationsystem.shared.InvalidInputException when the size is refused
     * @throws WarningsNotOverriddenException when it breaks soft rules
     * @throws OverrideNotPermittedException when the user may not override them
     */
    Clearance clear(ChildOrder order, Command command) {
        OrderTerms terms = order.terms();
        if (command.quantityPar() == terms.quantityPar()) {
            refuse(QUANTITY, "is %,d, which the order has already", command.quantityPar());
        }
        if (command.quantityPar() < order.fills().filledPar()) {
            refuse(
                    QUANTITY,
                    "is %,d; %,d are filled, so the order has at least that size",
                    command.quantityPar(),
                    order.fills().filledPar());
        }
        if (terms.side() == Side.BUY) {
            requireSteps(terms, command.quantityPar());
        }
        boolean overrides = command.overrideWarnings() && command.mayOverride() && hasReason(command);
        UUID checkId = UUID.randomUUID();
        Instant asked = clock.now();
        Verdict verdict = limits.check(
                checkId, order, command.quantityPar(), overrides ? command.comment() : null, command.actor());
        if (verdict instanceof Cleared cleared) {
            return cleared.reservedFor() == null
                    ? null
                    : new Clearance(checkId, asked.plus(cleared.reservedFor()), words(cleared.overridden()));
        }
        if (verdict instanceof Refused refused) {
            refuse(QUANTITY, "is %,d; %s", command.quantityPar(), refused.why());
        }
        if (verdict instanceof NeedsOverride open) {
            requireOverride(order, command, open.breaches());
        }
        requireKnown(terms, command.quantityPar());
        return null;
    }

    /** Gives back what was reserved for a change that is not under way. */
    void release(Clearance clearance) {
        if (clearance != null) {
            limits.release(clearance.checkId());
        }
    }

    private static void requireOverride(ChildOrder order, Command command, List<SoftBreach> breaches) {
        if (!command.overrideWarnings()) {
            throw new WarningsNotOverriddenException(order.terms().accountId(), breaches);
        }
        if (!command.mayOverride()) {
            throw new OverrideNotPermittedException(breaches.size());
        }
        refuse(
                "comment",
                "is missing; say in 1 to 500 characters why %s may be broken",
                breaches.size() == 1 ? "the rule " + breaches.get(0).ruleId() : breaches.size() + " rules");
    }

    private static void requireKnown(OrderTerms terms, long quantityPar) {
        if (quantityPar > terms.quantityPar()) {
            refuse(
                    QUANTITY,
                    "is %,d; the limits of account %s cannot be checked, because the allocation of this order is unknown: make the order smaller, or cancel it",
                    quantityPar,
                    terms.accountId());
        }
        requireSteps(terms, quantityPar);
    }

    private static void requireSteps(OrderTerms terms, long quantityPar) {
        if (!terms.instrument().onGrid(terms.side(), quantityPar, terms.quantityPar())) {
            refuse(
                    QUANTITY,
                    "is %,d; this bond trades in steps of %,d from %,d",
                    quantityPar,
                    terms.instrument().incrementPar(),
                    terms.instrument().minDenominationPar());
        }
    }

    private static boolean hasReason(Command command) {
        return VisibleText.isIn(command.comment());
    }

    private static List<String> words(List<SoftBreach> breaches) {
        return breaches.stream().map(SoftBreach::message).toList();
    }

    private static void refuse(String field, String format, Object... values) {
        Faults faults = new Faults();
        faults.impossible(field, String.format(Locale.ROOT, format, values));
        faults.throwIfAny();
    }
}
