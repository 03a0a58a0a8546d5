package com.allocationsystem.ordergateway.fake.port;

import com.allocationsystem.ordergateway.application.port.out.OrderManagementSystem;
import com.allocationsystem.ordergateway.application.port.out.OrderManagementUnreachableException;
import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer;
import com.allocationsystem.ordergateway.domain.answer.OperationAnswer;
import com.allocationsystem.ordergateway.domain.answer.SeenOrder;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.order.Handling;
import com.allocationsystem.testsupport.HandSetClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * An Aladdin that does everything a real one may do: refuses, is over quota, loses answers after or before storing,
 * stores and shows late, runs operations that end late, never or badly; and the caller's process dies in between. It
 * never de-duplicates.
 */
public final class FaultyOrderManagement implements OrderManagementSystem {

    /** Longest time from a lost answer to the order standing and showing. */
    public static final Duration LATEST = Duration.ofMillis(1200);

    /** The process dies here: nothing after this call happens. */
    static final class Crash extends RuntimeException {}

    private static final class Stored {
        String id;
        String externalId;
        String allocationId;
        LocalDate orderDate;
        long quantityPar;
        String status = "Open";
        Instant visibleAt;
    }

    private final Random random;
    private final HandSetClock clock;
    private final List<Stored> orders = new ArrayList<>();
    private final Map<String, List<SubmissionAnswer>> operations = new HashMap<>();
    private final Map<String, Instant> operationEnds = new HashMap<>();
    private final Map<String, List<String>> carried = new HashMap<>();
    private final List<Runnable> late = new ArrayList<>();
    private final List<Instant> lateAt = new ArrayList<>();
    private long numbers;
    public boolean healthy;

    public FaultyOrderManagement(long seed, HandSetClock clock) {
        this.random = new Random(seed);
        this.clock = clock;
    }

    public long stored(String externalId) {
        applyLate();
        return orders.stream().filter(o -> o.externalId.equals(externalId)).count();
    }

    /** @return how often orders came together */
    public int batches() {
        return operations.size();
    }

    public String statusOf(String externalId) {
        return one(externalId).status;
    }

    public long quantityOf(String externalId) {
        return one(externalId).quantityPar;
    }

    private Stored one(String externalId) {
        return orders.stream()
                .filter(o -> o.externalId.equals(externalId))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public SubmissionAnswer postBlock(List<ChildOrder> children) {
        return post(children.get(0));
    }

    @Override
    public SubmissionAnswer post(ChildOrder order) {
        applyLate();
        switch (healthy ? 99 : random.nextInt(16)) {
            case 0:
                return new SubmissionAnswer.Refused("not allowed");
            case 1:
                return new SubmissionAnswer.NotTaken("quota", Duration.ofSeconds(2));
            case 2:
                return new SubmissionAnswer.InDoubt("503 before storing", Duration.ofMillis(300));
            case 3:
                store(order, clock.instant());
                return new SubmissionAnswer.InDoubt("503 after storing", Duration.ofMillis(300));
            case 4:
                storeLater(order);
                return new SubmissionAnswer.InDoubt("time-out, stored late", Duration.ofMillis(300));
            case 5:
                throw new Crash();
            case 6:
                store(order, clock.instant());
                throw new Crash();
            default:
                return new SubmissionAnswer.Accepted(store(order, clock.instant()), List.of());
        }
    }

    @Override
    public List<SubmissionAnswer> postTogether(List<ChildOrder> batch) {
        applyLate();
        int fault = healthy ? 99 : random.nextInt(10);
        if (fault == 0) {
            return batch.stream()
                    .<SubmissionAnswer>map(o -> new SubmissionAnswer.NotTaken("quota", Duration.ofSeconds(1)))
                    .toList();
        }
        if (fault == 6) {
            return batch.stream()
                    .<SubmissionAnswer>map(o -> new SubmissionAnswer.RefusedTogether("malformed"))
                    .toList();
        }
        String id = "op-" + operations.size();
        Instant end = fault == 2 ? Instant.MAX : clock.instant().plusMillis(healthy ? 0 : random.nextInt(8000));
        Instant storedAt = fault == 5 ? end : clock.instant();
        List<SubmissionAnswer> results = new ArrayList<>();
        for (ChildOrder order : batch) {
            boolean refused = !healthy && random.nextInt(8) == 0;
            results.add(
                    refused
                            ? new SubmissionAnswer.Refused("not allowed")
                            : new SubmissionAnswer.Accepted(storeAt(order, storedAt), List.of()));
        }
        operations.put(id, fault == 1 ? null : results);
        carried.put(id, batch.stream().map(o -> o.terms().externalId()).toList());
        operationEnds.put(id, end);
        if (fault == 3) {
            throw new Crash();
        }
        if (fault == 4) {
            return batch.stream()
                    .<SubmissionAnswer>map(o -> new SubmissionAnswer.InDoubt("504", Duration.ofMillis(300)))
                    .toList();
        }
        List<SubmissionAnswer> answers = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            answers.add(new SubmissionAnswer.Carried(new Handling.Operation(id, i), Duration.ofMillis(250)));
        }
        return answers;
    }

    @Override
    public OperationAnswer operation(String operationId) {
        if (clock.instant().isBefore(operationEnds.get(operationId))) {
            return new OperationAnswer.Running();
        }
        List<SubmissionAnswer> results = operations.get(operationId);
        if (results == null) {
            return new OperationAnswer.Lost("INTERNAL");
        }
        List<OperationAnswer.Result> named = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            boolean accepted = results.get(i) instanceof SubmissionAnswer.Accepted;
            named.add(new OperationAnswer.Result(
                    accepted ? carried.get(operationId).get(i) : null, results.get(i)));
        }
        return new OperationAnswer.Done(named);
    }

    @Override
    public ChangeAnswer modify(ChildOrder order) {
        return change(
                order,
                () -> one(order.terms().nameInAladdin()).quantityPar =
                        order.change().quantityPar());
    }

    @Override
    public ChangeAnswer cancel(ChildOrder order) {
        return change(order, () -> one(order.terms().nameInAladdin()).status = "Canceled");
    }

    private ChangeAnswer change(ChildOrder order, Runnable effect) {
        applyLate();
        Stored there = one(order.terms().nameInAladdin());
        if (!"Open".equals(there.status)) {
            return new ChangeAnswer.Refused("is " + there.status);
        }
        switch (healthy ? 99 : random.nextInt(8)) {
            case 0:
                return new ChangeAnswer.NotTaken("quota", Duration.ofSeconds(1));
            case 1:
                return new ChangeAnswer.InDoubt("503 before");
            case 2:
                effect.run();
                return new ChangeAnswer.InDoubt("503 after");
            case 3:
                later(effect);
                return new ChangeAnswer.InDoubt("late");
            case 4:
                effect.run();
                throw new Crash();
            case 5:
                there.status = "Booked";
                return new ChangeAnswer.Refused("is Booked");
            default:
                effect.run();
                return new ChangeAnswer.Applied(new AladdinRecord(there.id, there.status));
        }
    }

    @Override
    public List<SeenOrder> lookUp(Collection<String> externalIds) {
        unreachableAtTimes();
        return orders.stream()
                .filter(o -> externalIds.contains(o.externalId) && !o.visibleAt.isAfter(clock.instant()))
                .map(o -> new SeenOrder(o.externalId, new AladdinRecord(o.id, o.status), o.quantityPar))
                .toList();
    }

    @Override
    public List<SeenOrder> read(String aladdinOrderId) {
        return seen(o -> o.id.equals(aladdinOrderId));
    }

    @Override
    public List<SeenOrder> readBaskets(Collection<String> allocationIds, LocalDate orderDate) {
        return seen(o -> allocationIds.contains(o.allocationId) && o.orderDate.equals(orderDate));
    }

    private List<SeenOrder> seen(Predicate<Stored> wanted) {
        unreachableAtTimes();
        return orders.stream()
                .filter(wanted)
                .map(o -> new SeenOrder(o.externalId, new AladdinRecord(o.id, o.status), o.quantityPar))
                .toList();
    }

    private void unreachableAtTimes() {
        applyLate();
        if (!healthy && random.nextInt(5) == 0) {
            throw new OrderManagementUnreachableException("503", null);
        }
    }

    /** Stored at that moment and shown up to a while after it; the number is given out at once. */
    private AladdinRecord storeAt(ChildOrder order, Instant at) {
        Stored stored = newOrder(order, at.plusMillis(random.nextInt((int) LATEST.toMillis())));
        late.add(() -> orders.add(stored));
        lateAt.add(at);
        applyLate();
        return new AladdinRecord(stored.id, stored.status);
    }

    private AladdinRecord store(ChildOrder order, Instant visibleAt) {
        Stored stored = newOrder(order, visibleAt);
        orders.add(stored);
        return new AladdinRecord(stored.id, stored.status);
    }

    private Stored newOrder(ChildOrder order, Instant visibleAt) {
        Stored stored = new Stored();
        stored.id = "A-" + numbers++;
        stored.externalId = order.terms().nameInAladdin();
        stored.allocationId = order.terms().allocationId();
        stored.orderDate = order.terms().orderDate();
        stored.quantityPar = order.terms().quantityPar();
        stored.visibleAt = visibleAt;
        return stored;
    }

    private void storeLater(ChildOrder order) {
        Instant visible = visible();
        later(() -> store(order, visible));
    }

    private Instant visible() {
        return clock.instant().plusMillis(random.nextInt((int) LATEST.toMillis()));
    }

    private void later(Runnable effect) {
        late.add(effect);
        lateAt.add(clock.instant().plusMillis(random.nextInt((int) LATEST.toMillis())));
    }

    private void applyLate() {
        for (int i = late.size() - 1; i >= 0; i--) {
            if (!lateAt.get(i).isAfter(clock.instant())) {
                lateAt.remove(i);
                late.remove(i).run();
            }
        }
    }
}
