package com.allocationsystem.referencedata.adapter.out.snowflake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.allocationsystem.referencedata.adapter.out.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SnowflakeViewsTest {

    @Test
    void bondIsFoundByTheSameWordsAsOneThatIsImported() throws SQLException {
        DataSource database = TestDatabase.withSample();
        SnowflakeViews.create(database);
        Map<String, Set<String>> imported = words(database, "public.securities");
        assertFalse(imported.isEmpty());
        assertEquals(imported, words(database, "snowflake.securities"));
    }

    private static Map<String, Set<String>> words(DataSource database, String table) throws SQLException {
        Map<String, Set<String>> words = new TreeMap<>();
        try (Connection connection = database.getConnection();
                ResultSet rows =
                        connection.createStatement().executeQuery("SELECT cusip, search_words FROM " + table)) {
            while (rows.next()) {
                words.put(
                        rows.getString(1),
                        new TreeSet<>(List.of(rows.getString(2).split(" "))));
            }
        }
        return words;
    }
}
