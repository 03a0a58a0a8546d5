package com.allocationsystem.referencedata.adapter.out.snowflake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * The schema that the service reads in Snowflake, made in PostgreSQL by the views that we give to firms, over tables like a firm's.
 * Functions that Snowflake has under another name, or with another meaning, stand in the same schema.
 */
final class SnowflakeViews {

    private static final Path VIEWS = Path.of("snowflake", "views.sql");

    private static final List<String> TABLES =
            List.of("benchmarks", "securities", "portfolio_groups", "accounts", "group_members", "account_policies");

    private static final List<String> FUNCTIONS = List.of(
            "hash(text) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT hashtextextended($1, 0)'",
            "regexp_replace(text, text, text) RETURNS text LANGUAGE sql IMMUTABLE"
                    + " AS 'SELECT pg_catalog.regexp_replace($1, $2, $3, ''g'')'",
            "to_varchar(numeric) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1::text'",
            "month(date) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT extract(month FROM $1)::integer'",
            "day(date) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT extract(day FROM $1)::integer'");

    private SnowflakeViews() {}

    /** @param database with our tables, which play the firm's */
    static void create(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA firm");
            for (String table : TABLES) {
                statement.execute("CREATE VIEW firm.%1$s AS SELECT * FROM public.%1$s".formatted(table));
            }
            statement.execute("CREATE SCHEMA snowflake");
            use(connection);
            for (String function : FUNCTIONS) {
                statement.execute("CREATE FUNCTION " + function);
            }
            statement.execute(Files.readString(VIEWS));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing but the views, and their functions before PostgreSQL's own. */
    static void use(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = snowflake, pg_catalog");
        }
    }
}
