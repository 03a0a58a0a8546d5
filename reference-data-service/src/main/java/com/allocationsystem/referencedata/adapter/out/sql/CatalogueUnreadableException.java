package com.allocationsystem.referencedata.adapter.out.sql;

import com.allocationsystem.edge.problem.DependencyUnavailableException;
import java.sql.SQLException;
import java.time.Duration;

/** The database of the catalogue refused or did not answer; told to the caller as 503, in full to the log. */
public class CatalogueUnreadableException extends DependencyUnavailableException {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    public CatalogueUnreadableException(SQLException cause) {
        super("The reference data's database", RETRY_AFTER, cause);
    }
}
