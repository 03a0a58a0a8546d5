package com.allocationsystem.localstack.faults;

import com.allocationsystem.localstack.faults.commit.Desk;
import com.allocationsystem.localstack.faults.commit.Wishes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several users who place orders at the same time, whatever breaks. */
final class Storm {

    /** One order in so many goes over all accounts. */
    private static final int WIDE_EVERY = 12;

    private final Desk desk;
    private final Wishes wishes;
    private final long seed;

    Storm(Desk desk, Wishes wishes, long seed) {
        this.desk = desk;
        this.wishes = wishes;
        this.seed = seed;
    }

    /** @return the ids of the allocations committed, as many as asked for */
    Collection<String> place(int commits) throws InterruptedException, ExecutionException {
        Collection<String> committed = new ConcurrentLinkedQueue<>();
        AtomicInteger left = new AtomicInteger(commits);
        ExecutorService users = Executors.newFixedThreadPool(wishes.users());
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int user = 0; user < wishes.users(); user++) {
                int who = user;
                work.add(() -> place(who, left, committed));
            }
            for (Future<Void> done : users.invokeAll(work)) {
                done.get();
            }
        } finally {
            users.shutdownNow();
        }
        return committed;
    }

    private Void place(int user, AtomicInteger left, Collection<String> committed) throws InterruptedException {
        Random random = new Random(seed * 31 + user);
        for (int turn = left.getAndDecrement(); turn > 0; turn = left.getAndDecrement()) {
            Optional<String> id;
            do {
                id = desk.place(turn % WIDE_EVERY == 0 ? wishes.wide(random) : wishes.of(user, random));
            } while (id.isEmpty());
            committed.add(id.get());
        }
        return null;
    }
}
