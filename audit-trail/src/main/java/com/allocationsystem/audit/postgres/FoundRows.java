package com.allocationsystem.audit.postgres;

import com.allocationsystem.shared.Faults;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows by a part of a name, from the index of V1001; no search reads more than {@value #MOST} rows. */
final class FoundRows {

    /** As the index has it, so that it is used. */
    static final String MATCHES = "audit_words(entity_id, actor, before_json::text, after_json::text) @@ ?::tsquery";

    private static final int MOST = 50_000;

    private FoundRows() {}

    /** @return the words that begin so, as PostgreSQL asks for them; null for null */
    static String wordsWith(String part) {
        return part == null ? null : "'%s':*".formatted(part);
    }

    /**
     * Matches first, apart from their order: the planner would otherwise walk the whole chain backwards for a name that is rare.
     *
     * @param where conditions, {@link #MATCHES} among them
     * @return the newest of the matches, each with how many there are
     */
    static String sql(String where, int limit) {
        return "WITH found AS MATERIALIZED (SELECT chain AS of, sequence AS at_place FROM audit_entry WHERE " + where
                + " LIMIT " + (MOST + 1) + ") SELECT " + EntryRow.COLUMNS
                + ", (SELECT count(*) FROM found) AS matches FROM audit_entry JOIN (SELECT * FROM found ORDER BY at_place DESC LIMIT "
                + limit + ") newest ON chain = of AND sequence = at_place ORDER BY sequence DESC";
    }

    /** @throws com.allocationsystem.shared.InvalidInputException when the newest might not be among those found */
    static void refuseTooMany(String part, ResultSet row) throws SQLException {
        if (row.getInt("matches") > MOST) {
            Faults faults = new Faults();
            faults.impossible(
                    "find",
                    "matches more than %,d rows with '%s'; send more of it, or a shorter time by from and to"
                            .formatted(MOST, part));
            faults.throwIfAny();
        }
    }
}
