package com.allocationsystem.audit.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.AuditFilter;
import com.allocationsystem.audit.chain.Verdict;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.TokenResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(TokenResource.class)
class PostgresAuditTrailComponentTest {

    @Inject
    AuditTrail trail;

    @Inject
    AuditBook book;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void rowIsStoredWithTheAct() {
        String id = inTransaction(() -> {
            String auditId = trail.append(event("stored"));
            Act.named(1, "stored").persist();
            return auditId;
        });
        AuditEntry row = only("stored");
        assertEquals(id, row.auditId());
        assertEquals(new AuditEvent("act.done", "stored", "trader", "why", "{\"b\": 1,  \"a\":2}", null), row.event());
        assertEquals(0, row.at().getNano() % 1_000_000, "whole milliseconds");
        assertTrue(book.verify("orders").intact());
    }

    /** Panache flushes at commit; a unique violation there must take the audit row with it. */
    @Test
    void noRowIsLeft_whenTheActFailsAtItsFlush() {
        inTransaction(() -> {
            Act.named(2, "taken").persist();
            return null;
        });
        assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> {
                    trail.append(event("refused"));
                    Act.named(3, "taken").persist();
                    return null;
                }));
        assertTrue(find("refused").isEmpty());
    }

    @Test
    void actIsUndone_whenItsRowIsRefused() {
        AuditEvent notJson = new AuditEvent("act.done", "bad", "trader", null, "no json", null);
        assertThrows(
                RuntimeException.class,
                () -> inTransaction(() -> {
                    Act.named(4, "undone").persist();
                    trail.append(notJson);
                    return null;
                }));
        assertEquals(0, (long) inTransaction(() -> Act.count("name", "undone")));
    }

    @Test
    void appendIsRefused_outsideATransaction() {
        assertThrows(IllegalStateException.class, () -> trail.append(event("alone")));
    }

    @Test
    void rowsOfOneTransactionKeepTheirOrder() {
        inTransaction(() -> {
            trail.append(event("first"));
            trail.append(event("second"));
            return null;
        });
        assertEquals(only("first").sequence() + 1, only("second").sequence());
    }

    @Test
    void manyWritersKeepOneChain() throws Exception {
        long before = book.verify("orders").rows();
        List<Callable<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int number = i;
            writers.add(() -> appendOrRollBack(event("many-" + number), number % 10 == 0));
        }
        ExecutorService pool = Executors.newFixedThreadPool(16);
        for (Future<Void> done : pool.invokeAll(writers, 60, TimeUnit.SECONDS)) {
            done.get();
        }
        pool.shutdown();
        Verdict verdict = book.verify("orders");
        assertTrue(verdict.intact());
        assertEquals(before + 360, verdict.rows());
    }

    /** Would deadlock if the chain were locked at the append: each would hold what the other waits for. */
    @Test
    void noDeadlock_whenOneAppendsBeforeAndOneAfterLockingTheSameRow() throws Exception {
        inTransaction(() -> {
            Act.named(5, "shared").persist();
            return null;
        });
        CyclicBarrier bothHalfway = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<Void> appendsFirst = pool.submit(() -> inTransaction(() -> {
            trail.append(event("appends-first"));
            bothHalfway.await(10, TimeUnit.SECONDS);
            Act.update("name = name where id = 5");
            return null;
        }));
        Future<Void> locksFirst = pool.submit(() -> inTransaction(() -> {
            Act.update("name = name where id = 5");
            bothHalfway.await(10, TimeUnit.SECONDS);
            trail.append(event("locks-first"));
            return null;
        }));
        appendsFirst.get(20, TimeUnit.SECONDS);
        locksFirst.get(20, TimeUnit.SECONDS);
        pool.shutdown();
        assertTrue(book.verify("orders").intact());
    }

    @Test
    void rowIsWrittenAfterHibernatesFlush() throws SQLException {
        inTransaction(() -> {
            trail.append(event("flushed"));
            Act.named(6, "flushed").persist();
            return null;
        });
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                // command ids count the statements of one transaction
                var order =
                        statement.executeQuery("SELECT e.cmin::text::int > a.cmin::text::int FROM audit_entry e, act a"
                                + " WHERE e.entity_id = 'flushed' AND a.name = 'flushed'")) {
            assertTrue(order.next());
            assertTrue(order.getBoolean(1));
        }
    }

    private Void appendOrRollBack(AuditEvent event, boolean rollBack) {
        Callable<Void> act = () -> {
            trail.append(event);
            if (rollBack) {
                throw new UnsupportedOperationException("rolls back");
            }
            return null;
        };
        if (rollBack) {
            assertThrows(UnsupportedOperationException.class, () -> inTransaction(act));
        } else {
            inTransaction(act);
        }
        return null;
    }

    private List<AuditEntry> find(String entityId) {
        return book.find("orders", new AuditFilter(entityId, null, null, null, false, null, null, null, 10));
    }

    private AuditEntry only(String entityId) {
        List<AuditEntry> rows = find(entityId);
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static <T> T inTransaction(Callable<T> act) {
        return QuarkusTransaction.requiringNew().call(act);
    }

    private static AuditEvent event(String entityId) {
        return new AuditEvent("act.done", entityId, "trader", "why", "{\"b\": 1,  \"a\":2}", null);
    }
}
