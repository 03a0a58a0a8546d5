package com.allocationsystem.referencedata.adapter.out.sql;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many rows a table has and a hash of them: tells in the audit which content counted at a time. */
public final class TableContent {

    /** SHA-256 over the rows as text, sorted by their bytes, so that the order of the file does not matter. */
    private static final String CONTENT = """
            SELECT count(*), encode(sha256(convert_to(
                coalesce(string_agg(r::text, E'\\n' ORDER BY r::text COLLATE "C"), ''), 'UTF8')), 'hex') FROM %s r""";

    private TableContent() {}

    /** Puts {@code {"rows": n, "sha256": "..."}} under the table's name. */
    public static void put(ObjectNode tables, Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery(CONTENT.formatted(table))) {
            row.next();
            tables.putObject(table).put("rows", row.getLong(1)).put("sha256", row.getString(2));
        }
    }
}
