package com.allocationsystem.simulator.application;

import com.allocationsystem.simulator.application.port.out.OrderJournal;
import com.allocationsystem.simulator.config.SimulatorConfig;
import com.allocationsystem.simulator.domain.calendar.BondMarketCalendar;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import com.allocationsystem.simulator.domain.fill.Fill;
import com.allocationsystem.simulator.domain.fill.FillScript;
import com.allocationsystem.simulator.domain.fill.Fills;
import com.allocationsystem.simulator.domain.intake.OrderDraft;
import com.allocationsystem.simulator.domain.intake.OrderIntake;
import com.allocationsystem.simulator.domain.order.Order;
import com.allocationsystem.simulator.domain.order.OrderBook;
import com.allocationsystem.simulator.domain.order.OrderOperation;
import com.allocationsystem.simulator.domain.order.OrderResult;
import com.allocationsystem.simulator.domain.order.OrderResult.Refused;
import com.allocationsystem.simulator.domain.order.OrderResult.Taken;
import com.allocationsystem.simulator.domain.order.OrderStatus;
import com.allocationsystem.simulator.domain.order.Refusal;
import com.allocationsystem.simulator.domain.search.OrderCriterion;
import com.allocationsystem.simulator.domain.search.OrderSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Takes orders, changes and cancellations, one at a time; every change is in the journal before it is told to anyone. */
@ApplicationScoped
public class OrderManagement {

    private final OrderJournal journal;
    private final SimulatorConfig config;
    private final Clock clock;
    private final OrderBook book = new OrderBook();
    private final OrderSearch search = new OrderSearch(book);
    private final RecentOperations operations = new RecentOperations();
    private OrderIntake intake;
    private LocalDate nextBusinessDay;

    OrderManagement(OrderJournal journal, SimulatorConfig config, Clock clock) {
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    /** What a sender wants done with its orders. */
    public record PostMode(boolean whatIf, boolean compliance, Duration searchLag, String violation) {}

    /** Names the order to cancel: by number, or by the sender's id when the number is null. */
    public record Cancellation(String orderId, OrderCriterion.ExternalId externalId, List<Object> comments) {}

    synchronized void open(Dataset dataset) {
        intake = new OrderIntake(dataset, config.acceptedStatus());
        nextBusinessDay = BondMarketCalendar.after(dataset.businessDate(), 1);
        journal.replay(dataset, book::put, operations::put);
    }

    /** @return one result per draft, in their order; each is taken or refused on its own */
    public synchronized List<OrderResult> post(List<OrderDraft> drafts, PostMode mode) {
        List<OrderResult> results = new ArrayList<>(drafts.size());
        List<Order> taken = new ArrayList<>(drafts.size());
        for (OrderDraft draft : drafts) {
            OrderResult result = take(draft, mode);
            if (result instanceof Taken one && !mode.whatIf()) {
                book.put(one.order());
                taken.add(one.order());
            }
            results.add(result);
        }
        journal.append(taken);
        return results;
    }

    private OrderResult take(OrderDraft draft, PostMode mode) {
        Order before = null;
        if (draft.id() != null) {
            Optional<Order> found =
                    search.find(new OrderCriterion.Ids(List.of(draft.id()))).findFirst();
            if (found.isEmpty()) {
                return new Refused(Refusal.notFound("Order %s is unknown".formatted(draft.id())));
            }
            before = found.get();
        }
        Instant now = clock.instant();
        long id = mode.whatIf() ? 0 : book.nextId();
        OrderResult result =
                intake.take(draft, before, id, mode.compliance(), now, now.plus(mode.searchLag()), nextBusinessDay);
        return mode.violation() != null && result instanceof Taken taken
                ? intake.found(taken, mode.violation())
                : result;
    }

    /** @return one result per cancellation, in their order */
    public synchronized List<OrderResult> cancel(List<Cancellation> cancellations) {
        List<OrderResult> results = new ArrayList<>(cancellations.size());
        for (Cancellation cancellation : cancellations) {
            results.add(cancel(cancellation));
        }
        return results;
    }

    private OrderResult cancel(Cancellation wanted) {
        OrderCriterion criterion = wanted.orderId() != null
                ? new OrderCriterion.Ids(List.of(wanted.orderId()))
                : new OrderCriterion.ExternalIds(List.of(wanted.externalId()));
        List<Order> found = search.find(criterion).toList();
        if (found.isEmpty()) {
            return new Refused(Refusal.notFound("No order to cancel under %s".formatted(criterion)));
        }
        if (found.size() > 1) {
            return new Refused(Refusal.tooLate("%d orders share %s; cancel by orderId"
                    .formatted(found.size(), wanted.externalId().externalId1())));
        }
        Order order = found.get(0);
        if (!OrderStatus.LIVE.contains(order.status())) {
            return new Refused(Refusal.tooLate("Order %d is %s and cannot be canceled"
                    .formatted(order.id(), order.status().text())));
        }
        if (order.filledPar() >= order.facePar()) {
            return new Refused(Refusal.tooLate("Order %d is filled and cannot be canceled".formatted(order.id())));
        }
        return new Taken(keep(order.canceled(wanted.comments(), clock.instant())), List.of());
    }

    /** @return the order in its new state, whatever it was before; empty when there is none of that number */
    public synchronized Optional<Order> force(String orderId, OrderStatus status) {
        return search.find(new OrderCriterion.Ids(List.of(orderId)))
                .findFirst()
                .map(order -> keep(order.withStatus(status, clock.instant())));
    }

    /** @return the order after its fills were changed; empty when there is none of that number */
    public synchronized Optional<Order> execute(String orderId, UnaryOperator<Fills> change) {
        return search.find(new OrderCriterion.Ids(List.of(orderId)))
                .findFirst()
                .map(order -> keep(order.executed(change.apply(order.fills()), clock.instant())));
    }

    /** Plays one step of a script on an order. */
    public synchronized void play(String orderId, FillScript.Step step) {
        if (step instanceof FillScript.Execute fill) {
            execute(
                    orderId,
                    fills -> fills.and(
                            new Fill(fill.fillId(), fill.quantityPar(), fill.price(), clock.instant(), false)));
        } else if (step instanceof FillScript.Bust bust) {
            execute(orderId, fills -> fills.bust(bust.fillId()));
        } else {
            force(orderId, step instanceof FillScript.Cancel ? OrderStatus.CANCELED : OrderStatus.BOOKED);
        }
    }

    private Order keep(Order changed) {
        book.put(changed);
        journal.append(List.of(changed));
        return changed;
    }

    /** Remembers a batch; unfinished ones are lost with the process, as what they would store is. */
    public synchronized void remember(OrderOperation operation) {
        operations.put(operation);
        if (operation.results() != null) {
            journal.append(operation);
        }
    }

    /** @return the batch of that id */
    public synchronized Optional<OrderOperation> operation(String id) {
        return operations.find(id);
    }

    /**
     * @param searchLag orders younger than that are not found
     * @return what the criterion matches among orders that filters may see
     */
    public synchronized List<Order> find(OrderCriterion criterion, Duration searchLag) {
        Instant now = clock.instant();
        Instant newestFound = now.minus(searchLag);
        return search.find(criterion)
                .filter(order -> !order.visibleFrom().isAfter(now)
                        && (searchLag.isZero() || !order.entryTime().isAfter(newestFound)))
                .toList();
    }

    /** @return every order with a piece for the account, hidden ones too */
    public synchronized List<Order> ofAccount(int account) {
        return book.byAccount(account);
    }

    /** @return stored orders, oldest first */
    public synchronized List<Order> stored(int limit) {
        return book.all().stream().limit(limit).toList();
    }

    /** @return stored orders of that external id, oldest first */
    public synchronized List<Order> stored(String externalId, int limit) {
        return book.byExternalId(externalId).stream().limit(limit).toList();
    }

    /** @return how many orders are stored */
    public synchronized int size() {
        return book.size();
    }

    /** @return external ids stored more than once, with the number of orders */
    public synchronized Map<String, Integer> duplicates() {
        return book.duplicates();
    }

    /** Forgets all orders and batches, in the journal too. */
    public synchronized void clear() {
        book.clear();
        operations.clear();
        journal.clear();
    }
}
