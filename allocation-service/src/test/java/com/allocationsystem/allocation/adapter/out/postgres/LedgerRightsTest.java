package com.allocationsystem.allocation.adapter.out.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.testsupport.PostgresRolesResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The role that the service runs as in production may add to the fairness ledger and read it, and nothing more. */
class LedgerRightsTest {

    private static final String RIGHTS = """
            SELECT t.name || ' ' || string_agg(r.name, ',' ORDER BY r.name)
              FROM unnest(ARRAY['fairness_trade', 'fairness_entry', 'fairness_fill', 'fairness_close', 'allocation']) AS t (name),
                   unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) AS r (name)
             WHERE has_table_privilege('service', t.name, r.name)
             GROUP BY t.name ORDER BY t.name""";

    @Test
    void roleOfTheServiceAddsAndReads() throws SQLException {
        PostgresRolesResource postgres = new PostgresRolesResource();
        try {
            Map<String, String> settings = postgres.start();
            Flyway.configure()
                    .dataSource(
                            settings.get("quarkus.datasource.jdbc.url"),
                            settings.get("quarkus.flyway.username"),
                            settings.get("quarkus.flyway.password"))
                    .locations("db/migration", "db/audit")
                    .placeholders(Map.of("serviceRole", settings.get("quarkus.datasource.username")))
                    .load()
                    .migrate();
            assertEquals("""
                    allocation DELETE,INSERT,SELECT,UPDATE
                    fairness_close INSERT,SELECT
                    fairness_entry INSERT,SELECT
                    fairness_fill INSERT,SELECT
                    fairness_trade INSERT,SELECT
                    """, rights(settings.get(PostgresRolesResource.SUPERUSER_URL)));
        } finally {
            postgres.stop();
        }
    }

    private static String rights(String url) throws SQLException {
        StringBuilder lines = new StringBuilder();
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet rows = connection.createStatement().executeQuery(RIGHTS)) {
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
        }
        return lines.toString();
    }
}
