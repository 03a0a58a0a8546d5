package com.allocationsystem.audit.chain;

import java.util.List;

/** The stored chains, for reading. */
public interface AuditBook {

    /** @return the rows of {@code chain} that fit, newest first, at most {@code filter.limit()} */
    List<AuditEntry> find(String chain, AuditFilter filter);

    /** @return whether {@code chain} is as it was written; reads every row, in one snapshot */
    Verdict verify(String chain);
}
