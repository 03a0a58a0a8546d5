package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.port.in.snapshot.StartOfDayBeingReadException;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.position.PositionBatch;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Reads what accounts held as the day began, and keeps it as columns. One thread at a time reads; one that waited finds them
 * ready. A question reads a few accounts itself; it does not wait for many, which are read behind it.
 */
@ApplicationScoped
class StartOfDayReader {

    private static final Logger LOG = Logger.getLogger(StartOfDayReader.class);

    /** A question ends before its caller gives it up. */
    private static final Duration QUESTION_WAITS = Duration.ofSeconds(10);

    /** While there is no pace to go by. */
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);

    private static final Duration SHORTEST_RETRY = Duration.ofSeconds(2);
    private static final Duration LONGEST_RETRY = Duration.ofMinutes(1);

    private final PositionBook positions;
    private final SecurityCatalogue catalogue;
    private final StartOfDayColumns columns;
    private final Executor behind;
    private final int mostWithinQuestion;
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile Progress progress = new Progress(0, 0, Instant.EPOCH);

    @Inject
    StartOfDayReader(
            PositionBook positions,
            SecurityCatalogue catalogue,
            StartOfDayColumns columns,
            Executor behind,
            ReferenceConfig config) {
        this(positions, catalogue, columns, behind, config.accountsReadWithinQuestion());
    }

    StartOfDayReader(
            PositionBook positions,
            SecurityCatalogue catalogue,
            StartOfDayColumns columns,
            Executor behind,
            int mostWithinQuestion) {
        this.positions = positions;
        this.catalogue = catalogue;
        this.columns = columns;
        this.behind = behind;
        this.mostWithinQuestion = mostWithinQuestion;
    }

    /** @param begun when the reading began */
    private record Progress(int read, int total, Instant begun) {

        /** The rest at the pace so far. */
        Duration rest() {
            if (read == 0) {
                return FIRST_RETRY;
            }
            Duration rest = Duration.between(begun, Instant.now())
                    .multipliedBy(total - read)
                    .dividedBy(read);
            return Collections.min(List.of(LONGEST_RETRY, Collections.max(List.of(SHORTEST_RETRY, rest))));
        }
    }

    /** Reads what is kept in no or another version, however long it takes. */
    void read(Today today) {
        reading.lock();
        try {
            readStale(today);
        } finally {
            reading.unlock();
        }
    }

    /**
     * @param stale how many accounts are to be read
     * @throws StartOfDayBeingReadException when they are more than a question can wait for
     */
    void readWithinQuestion(Today today, int stale) {
        if (stale > mostWithinQuestion) {
            readBehind(today, stale);
            throw beingRead();
        }
        try {
            if (!reading.tryLock(QUESTION_WAITS.toMillis(), TimeUnit.MILLISECONDS)) {
                throw beingRead();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw beingRead();
        }
        try {
            readStale(today);
        } finally {
            reading.unlock();
        }
    }

    private StartOfDayBeingReadException beingRead() {
        Progress now = progress;
        return new StartOfDayBeingReadException(now.read(), now.total(), now.rest());
    }

    private void readBehind(Today today, int stale) {
        if (reading.isLocked() || !begun.compareAndSet(false, true)) {
            return;
        }
        progress = new Progress(0, stale, Instant.now());
        behind.execute(() -> {
            try {
                read(today);
            } catch (RuntimeException e) {
                LOG.warn("The start of day could not be read; the next question begins again", e);
            } finally {
                begun.set(false);
            }
        });
    }

    private void readStale(Today today) {
        List<String> stale = today.stale(columns.versions(today.ids())::get);
        if (stale.isEmpty()) {
            return;
        }
        LOG.infof("Start of day of %d accounts is read afresh", stale.size());
        progress = new Progress(0, stale.size(), Instant.now());
        Map<String, BondRisk> risks = new HashMap<>();
        positions.read(stale, AsOf.SOD, batch -> keep(batch, today.catalogueVersion(), risks));
    }

    /** Risk numbers are read for the bonds of each batch that no batch before had. */
    private void keep(PositionBatch batch, String catalogueVersion, Map<String, BondRisk> risks) {
        Set<String> unread = batch.holdings().stream().map(Holding::cusip).collect(Collectors.toSet());
        unread.removeAll(risks.keySet());
        Map<String, BondRisk> found = unread.isEmpty() ? Map.of() : catalogue.risksOf(unread);
        unread.forEach(cusip -> risks.put(cusip, found.get(cusip)));
        Map<String, List<Holding>> byAccount =
                batch.holdings().stream().collect(Collectors.groupingBy(Holding::accountId));
        columns.keep(batch.versions().entrySet().stream()
                .map(account -> StartOfDay.of(
                        account.getKey(),
                        Today.version(catalogueVersion, account.getValue()),
                        byAccount.getOrDefault(account.getKey(), List.of()),
                        risks))
                .toList());
        Progress before = progress;
        progress = new Progress(before.read() + batch.versions().size(), before.total(), before.begun());
    }
}
