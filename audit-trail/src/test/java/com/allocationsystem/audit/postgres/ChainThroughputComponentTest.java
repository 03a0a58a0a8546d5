package com.allocationsystem.audit.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.chain.Verdict;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.TokenResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints how many rows a second concurrent writers add to one chain; what is asserted is the chain, not the time. */
@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(TokenResource.class)
class ChainThroughputComponentTest {

    private static final AuditEvent EVENT = new AuditEvent(
            "order.answered", "entity", "trader", "why", "{\"status\":\"SUBMITTING\"}", "{\"status\":\"SUBMITTED\"}");

    @Inject
    AuditTrail trail;

    @Inject
    AuditBook book;

    @ParameterizedTest
    @CsvSource({"1, 1", "8, 1", "32, 1", "1, 100", "8, 100", "32, 100"})
    void chainOfConcurrentWritersIsUnbroken(int writers, int rowsPerTransaction) throws Exception {
        int transactions = 320 / (rowsPerTransaction == 1 ? 1 : 10);
        long before = rowsOfTheHead();
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        Callable<Void> act = () -> QuarkusTransaction.requiringNew().call(() -> {
            for (int i = 0; i < rowsPerTransaction; i++) {
                trail.append(EVENT);
            }
            return null;
        });
        long began = System.nanoTime();
        for (Future<Void> done : pool.invokeAll(Collections.nCopies(transactions, act))) {
            done.get();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        pool.shutdown();
        int rows = transactions * rowsPerTransaction;
        System.out.printf(
                "audit chain: %2d writers, %3d rows a transaction: %,.0f transactions/s, %,.0f rows/s%n",
                writers, rowsPerTransaction, transactions / seconds, rows / seconds);
        Verdict verdict = book.verify("orders");
        assertTrue(verdict.intact());
        assertEquals(before + rows, verdict.rows());
    }

    private long rowsOfTheHead() {
        AtomicLong rows = new AtomicLong();
        book.readAfter("orders", Long.MAX_VALUE, head -> rows.set(head.rows()), row -> {});
        return rows.get();
    }
}
