package com.allocationsystem.referencedata.adapter.out.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills a table by PostgreSQL's COPY, its fastest way in, in text format. */
public final class CopyTable {

    private static final int BUFFER_CHARACTERS = 1 << 16;

    private CopyTable() {}

    /**
     * @param columns of the table, comma between
     * @param values of one row in that order; null for NULL
     */
    public static <T> void fill(
            Connection connection, String table, String columns, Collection<T> rows, Function<T, Object[]> values)
            throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY %s (%s) FROM STDIN".formatted(table, columns));
        try {
            StringBuilder buffer = new StringBuilder(BUFFER_CHARACTERS);
            for (T row : rows) {
                append(buffer, values.apply(row));
                if (buffer.length() > BUFFER_CHARACTERS) {
                    flush(copy, buffer);
                }
            }
            flush(copy, buffer);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void append(StringBuilder buffer, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                buffer.append('\t');
            }
            buffer.append(values[i] == null ? "\\N" : escaped(values[i].toString()));
        }
        buffer.append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static void flush(CopyIn copy, StringBuilder buffer) throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
