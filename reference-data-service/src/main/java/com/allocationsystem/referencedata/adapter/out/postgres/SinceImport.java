package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Answers about the catalogue that were read since the last import: it changes by imports only, and as a whole.
 *
 * <p>A preview asks for the accounts of its groups, thousands of rows that stay the same all day. Answers are bounded by their rows;
 * the one not used for longest goes first.
 *
 * @param <T> an answer, not to be changed by who gets it
 */
public final class SinceImport<T> {

    /** Rows kept: three times the largest book of accounts. */
    private static final int MOST_ROWS = 300_000;

    private static final String LAST_IMPORT = "SELECT MAX(import_id)::text FROM dataset_imports";

    private final SqlReads sql;
    private final ToIntFunction<T> rows;
    private final Map<Object, T> answers = new LinkedHashMap<>(16, 0.75f, true);
    private String importId = "";
    private long total;

    /**
     * @param sql in the transaction of the question, which says the last import that it sees
     * @param rows how many an answer holds
     */
    public SinceImport(SqlReads sql, ToIntFunction<T> rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** @param read reads the answer; two that ask at the same time may both read it */
    public T get(Object question, Supplier<T> read) {
        String current =
                sql.first(LAST_IMPORT, row -> String.valueOf(row.getString(1))).orElseThrow();
        T kept = find(current, question);
        if (kept != null) {
            return kept;
        }
        T answer = read.get();
        keep(current, question, answer);
        return answer;
    }

    private synchronized T find(String current, Object question) {
        return current.equals(importId) ? answers.get(question) : null;
    }

    private synchronized void keep(String current, Object question, T answer) {
        if (!current.equals(importId)) {
            answers.clear();
            total = 0;
            importId = current;
        }
        if (answers.put(question, answer) == null) {
            total += rows.applyAsInt(answer);
        }
        Iterator<T> oldest = answers.values().iterator();
        while (total > MOST_ROWS && oldest.hasNext()) {
            total -= rows.applyAsInt(oldest.next());
            oldest.remove();
        }
    }
}
