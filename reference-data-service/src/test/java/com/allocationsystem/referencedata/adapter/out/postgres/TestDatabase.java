package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Databases in one PostgreSQL that lives as long as the tests' process. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres server;

    private TestDatabase() {}

    /** @return a new database with our tables, empty */
    public static DataSource migrated() {
        DataSource database = empty();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    /** @return a new database with our tables and the sample dataset */
    public static DataSource withSample() {
        return with(SampleDataset.kept());
    }

    /** @return a new database with our tables and that dataset */
    public static DataSource with(Dataset dataset) {
        DataSource database = migrated();
        store(database).replaceWith(dataset, "hash", "test", false);
        return database;
    }

    /** @return the store over that database; what it audits is dropped */
    static PostgresDatasetStore store(DataSource database) {
        return store(database, true);
    }

    static PostgresDatasetStore store(DataSource database, boolean rulesFromDatasets) {
        return new PostgresDatasetStore(database, new ImportAudit(event -> "", new ObjectMapper()), rulesFromDatasets);
    }

    /** @return a new database without tables */
    public static synchronized DataSource empty() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            String name = "test" + COUNT.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                // Snowflake orders text by its bytes; so must its stand-in.
                statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'"
                        + " ENCODING 'UTF8'");
            }
            return server.getDatabase("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
