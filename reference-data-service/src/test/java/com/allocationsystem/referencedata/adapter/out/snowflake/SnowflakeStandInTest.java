package com.allocationsystem.referencedata.adapter.out.snowflake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stand-in can say no; else what it lets pass would prove nothing. */
class SnowflakeStandInTest {

    private static SnowflakeStandIn snowflake;

    @BeforeAll
    static void start() {
        snowflake = SnowflakeStandIn.withSample();
    }

    @AfterAll
    static void stop() {
        snowflake.close();
    }

    @Test
    void wrongStatementFails() throws SQLException {
        try (Connection connection = snowflake.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String wrong : new String[] {"SELECT cusp FROM securities", "SELECT 1 FROM bonds", "SELEC 1"}) {
                SQLException failure = assertThrows(SQLException.class, () -> statement.executeQuery(wrong));
                assertTrue(failure.getMessage().contains("SQL compilation error"), failure.getMessage());
            }
        }
    }

    @Test
    void conditionIsReallyEvaluated() throws SQLException {
        try (Connection connection = snowflake.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT COUNT(*) FROM securities WHERE coupon > 4.4 AND sector <> 'X'")) {
            row.next();
            assertEquals(2, row.getInt(1));
        }
    }

    @Test
    void strangerIsTurnedAway() {
        Properties properties = new Properties();
        properties.put("user", "oas");
        properties.put("password", "guess");
        properties.put("disablePlatformDetection", "true");

        assertThrows(SQLException.class, () -> DriverManager.getConnection(snowflake.jdbcUrl(), properties));
    }
}
