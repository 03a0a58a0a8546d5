package com.allocationsystem.audit.access;

import com.allocationsystem.edge.problem.DependencyUnavailableException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Records in this service's chain, before the answer leaves, that a caller is handed a sealed document or an export. What
 * cannot be recorded is not handed out.
 */
@ApplicationScoped
public class AccessRecord {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final AccessWriter writer;
    private final SecurityIdentity caller;

    AccessRecord(AccessWriter writer, SecurityIdentity caller) {
        this.writer = writer;
        this.caller = caller;
    }

    /**
     * Call outside a transaction, when nothing but sending is left to do.
     *
     * @param entityId what is handed out, as the chain names it
     * @throws DependencyUnavailableException when the row cannot be written
     */
    public void handedOut(Access access, String entityId) {
        try {
            writer.write(access.word(), entityId, caller.getPrincipal().getName());
        } catch (RuntimeException e) {
            throw new DependencyUnavailableException("The audit trail, which records who reads this,", RETRY_AFTER, e);
        }
    }

    /** What is handed out. */
    public enum Access {
        /** The sealed statement of a split. */
        STATEMENT("access.statement"),
        /** All lines of a split as a file. */
        LINES("access.lines"),
        /** The sealed final allocation of a block. */
        FINAL_ALLOCATION("access.final-allocation"),
        /** A whole audit chain as a file. */
        CHAIN("access.chain");

        private final String word;

        Access(String word) {
            this.word = word;
        }

        /** @return the stable word of the audit row */
        public String word() {
            return word;
        }
    }
}
