package com.allocationsystem.referencedata.adapter.out.postgres.importrequest;

import com.allocationsystem.shared.Sha256;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What binds trades at one moment: rules that datasets keep, restrictions, policies of accounts, and members of the groups that
 * rules are about. A row that is changed is one that is gone, and another that came.
 *
 * <p>A row that goes with its account or bond takes nothing away, for what is not there is not traded. It is remembered, though:
 * one load without a bond and the next with it again would take its restrictions away unseen.
 */
public final class ControlRows {

    private static final String ALL = """
            SELECT 'compliance_rules ' || to_jsonb(r)::text FROM compliance_rules r WHERE origin = 'DATASET'
            UNION ALL SELECT 'restrictions ' || to_jsonb(r)::text FROM restrictions r
            UNION ALL SELECT 'account_policies ' || to_jsonb(r)::text FROM account_policies r
            UNION ALL SELECT 'group_members ' || to_jsonb(r)::text FROM group_members r""";

    private static final String DEPARTED = "SELECT line FROM departed_control";
    private static final String FORGET = "DELETE FROM departed_control";
    private static final String REMEMBER = "INSERT INTO departed_control SELECT unnest(?::text[])";

    private static final String STILL_MATTERS = """
            SELECT line FROM unnest(?::text[]) WITH ORDINALITY AS lost (line, place),
                   LATERAL (SELECT substr(line, position(' ' IN line) + 1)::jsonb AS cells) parsed
             WHERE (cells ->> 'account_id' IS NULL OR EXISTS (SELECT FROM accounts a WHERE a.account_id = cells ->> 'account_id'))
               AND (cells ->> 'cusip' IS NULL OR EXISTS (SELECT FROM securities s WHERE s.cusip = cells ->> 'cusip'))
             ORDER BY place""";

    private final SortedSet<String> rows;

    private ControlRows(SortedSet<String> rows) {
        this.rows = rows;
    }

    /** @return what binds now, and what would if its account and bond were there */
    public static ControlRows read(Statement statement) throws SQLException {
        SortedSet<String> rows = rows(statement, ALL);
        rows.addAll(rows(statement, DEPARTED));
        return new ControlRows(rows);
    }

    private static SortedSet<String> rows(Statement statement, String query) throws SQLException {
        SortedSet<String> rows = new TreeSet<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    /** @return SHA-256 of the rows, hex */
    public String hash() {
        Sha256 hash = Sha256.start();
        rows.forEach(row -> hash.add(row).add("\n"));
        return hash.hex();
    }

    /**
     * Remembers the rows that went with their account or bond.
     *
     * @return the rows of these that are not there any more, about accounts and bonds that are
     */
    public List<String> lost(Connection connection, Statement statement) throws SQLException {
        List<String> gone = new ArrayList<>(rows);
        gone.removeAll(rows(statement, ALL));
        List<String> lost = ofWhatIsThere(connection, gone);
        gone.removeAll(new HashSet<>(lost));
        statement.execute(FORGET);
        try (PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
            remember.setArray(1, connection.createArrayOf("text", gone.toArray()));
            remember.executeUpdate();
        }
        return lost;
    }

    private static List<String> ofWhatIsThere(Connection connection, List<String> gone) throws SQLException {
        List<String> some = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(STILL_MATTERS)) {
            select.setArray(1, connection.createArrayOf("text", gone.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    some.add(row.getString(1));
                }
            }
        }
        return some;
    }
}
