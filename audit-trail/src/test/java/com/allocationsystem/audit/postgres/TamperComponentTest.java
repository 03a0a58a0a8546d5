package com.allocationsystem.audit.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.chain.Verdict;
import com.allocationsystem.testsupport.PostgresRolesResource;
import com.allocationsystem.testsupport.TokenResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresRolesResource.class)
@QuarkusTestResource(TokenResource.class)
class TamperComponentTest {

    @Inject
    AuditBook book;

    @Inject
    ChainWriter writer;

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = PostgresRolesResource.SUPERUSER_URL)
    String superuserUrl;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "DELETE FROM audit_head",
                "TRUNCATE audit_head",
                "UPDATE audit_head SET rows = rows - 1",
                "UPDATE audit_head SET rows = rows + 1",
                "UPDATE audit_head SET hash = repeat('0', 64)"
            })
    void databaseRefuses(String tamper) {
        write("guarded", 2);
        SQLException refused = assertThrows(SQLException.class, () -> asSuperuser(tamper));
        assertEquals("42501", refused.getSQLState());
        assertTrue(
                refused.getMessage().contains("refused") || refused.getMessage().contains("onward"));
        assertTrue(book.verify("guarded").intact());
    }

    /** The triggers could be dropped by their owner; the service is not the owner, and its role has no right to begin with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "DELETE FROM audit_head",
                "TRUNCATE audit_head",
                "DROP TRIGGER audit_entry_is_append_only ON audit_entry",
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
                "DROP TABLE audit_entry",
                "SET session_replication_role = replica"
            })
    void roleOfTheServiceHasNoRight(String tamper) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(SQLException.class, () -> statement.execute(tamper));
            assertEquals("42501", refused.getSQLState());
            assertTrue(
                    refused.getMessage().contains("permission denied")
                            || refused.getMessage().contains("must be owner"),
                    refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 'x' WHERE sequence = 3 AND chain = ",
                "UPDATE audit_entry SET reason = 'x' WHERE sequence = 3 AND chain = ",
                "UPDATE audit_entry SET after_json = '{}' WHERE sequence = 3 AND chain = ",
                "UPDATE audit_entry SET before_json = '{\"b\":1,\"a\":2}' WHERE sequence = 3 AND chain = ",
                "UPDATE audit_entry SET at = at + interval '1 ms' WHERE sequence = 3 AND chain = ",
                "UPDATE audit_entry SET correlation_id = 'x' WHERE sequence = 3 AND chain = ",
                "DELETE FROM audit_entry WHERE sequence = 3 AND chain = ",
                "DELETE FROM audit_entry WHERE sequence >= 3 AND chain = "
            })
    void tamperPastTheTriggersIsFound(String tamper) throws SQLException {
        String chain = "tampered-" + Integer.toHexString(tamper.hashCode());
        write(chain, 5);
        assertTrue(book.verify(chain).intact());
        asSuperuser("SET session_replication_role = replica; " + tamper + "'" + chain
                + "'; SET session_replication_role = DEFAULT");
        Verdict verdict = book.verify(chain);
        assertFalse(verdict.intact());
        assertEquals(3, verdict.firstBroken());
    }

    /** A checkpoint needs only the rows since the one before. */
    @Test
    void theEndOfAChainIsReadAlone() {
        write("longer", 5);
        List<Long> read = new ArrayList<>();
        book.readAfter("longer", 3, head -> read.add(head.rows()), row -> read.add(row.sequence()));
        assertEquals(List.of(5L, 4L, 5L), read);
    }

    private void write(String chain, int rows) {
        inTransaction(() -> {
            for (int i = 0; i < rows; i++) {
                writer.write(chain, List.of(new PendingRow(UUID.randomUUID().toString(), null, event(chain))));
            }
            return null;
        });
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(superuserUrl);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static <T> T inTransaction(Callable<T> act) {
        return QuarkusTransaction.requiringNew().call(act);
    }

    private static AuditEvent event(String entityId) {
        return new AuditEvent("act.done", entityId, "trader", "why", "{\"b\": 1,  \"a\":2}", null);
    }
}
