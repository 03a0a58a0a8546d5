package com.allocationsystem.referencedata.adapter.out.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Runs queries. Parameters are texts, or arrays of texts where the database takes arrays. */
public final class SqlReads {

    /** Rows fetched at a time inside a transaction, so that big answers do not stand in memory twice. */
    private static final int FETCH_ROWS = 5_000;

    private final Supplier<DataSource> database;

    /** @param database asked for at the first query, not before: a source that is not chosen need not exist */
    public SqlReads(Supplier<DataSource> database) {
        this.database = database;
    }

    /** Makes one row into a value. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @return one value per row */
    public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        if (Arrays.stream(parameters).anyMatch(SqlReads::holdsNul)) {
            return List.of();
        }
        try (Connection connection = database.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_ROWS);
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof String[] texts) {
                    statement.setArray(i + 1, connection.createArrayOf("text", texts));
                } else {
                    statement.setString(i + 1, (String) parameters[i]);
                }
            }
            List<T> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(reader.read(rows));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new CatalogueUnreadableException(e);
        }
    }

    /** @return the value of the first row */
    public <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /** No text in a database holds U+0000: such a parameter matches nothing, and sending it would be an error. */
    private static boolean holdsNul(Object parameter) {
        return parameter instanceof String text && text.indexOf('\0') >= 0;
    }
}
