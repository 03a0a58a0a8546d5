package com.allocationsystem.referencedata.adapter.out.postgres.importrequest;

import com.allocationsystem.referencedata.domain.importrequest.ControlsTakenAwayException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Within the transaction of an import: compares the controls before and after, and looks for the approval. */
public final class ImportGuard {

    private static final String USE = """
            UPDATE import_request SET decision = 'LOADED'
             WHERE content_hash = ? AND controls_hash = ? AND decision = 'APPROVED' AND expires_at > now()
            RETURNING decided_by, request_id""";

    private final ControlRows before;

    private ImportGuard(ControlRows before) {
        this.before = before;
    }

    /** @return a guard that knows what binds now */
    public static ImportGuard before(Statement statement) throws SQLException {
        return new ImportGuard(ControlRows.read(statement));
    }

    /**
     * Uses up the approval, if one is needed.
     *
     * @return who approved it, for the audit; null when nothing is taken away
     * @throws ControlsTakenAwayException when no second user approved it
     */
    public String require(Connection connection, Statement statement, String contentHash) throws SQLException {
        List<String> lost = before.lost(connection, statement);
        if (lost.isEmpty()) {
            return null;
        }
        String controls = before.hash();
        try (PreparedStatement use = connection.prepareStatement(USE)) {
            use.setString(1, contentHash);
            use.setString(2, controls);
            try (ResultSet row = use.executeQuery()) {
                if (!row.next()) {
                    throw new ControlsTakenAwayException(controls, lost);
                }
                return "approved by %s, request %s".formatted(row.getString(1), row.getString(2));
            }
        }
    }
}
