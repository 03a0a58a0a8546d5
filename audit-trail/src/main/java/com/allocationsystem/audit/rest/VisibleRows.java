package com.allocationsystem.audit.rest;

import static java.util.stream.Collectors.toSet;

import com.allocationsystem.audit.AuditVisibility;
import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.AuditFilter;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pages of a chain that hold only what the caller may see. */
@ApplicationScoped
class VisibleRows {

    private static final int ROWS_A_READ = 1000;

    /** A page ends here even when it is not full, so that a caller who sees few rows makes no request read the whole chain. */
    private static final int MOST_READS = 20;

    private final AuditBook book;
    private final Instance<AuditVisibility> visibility;

    VisibleRows(AuditBook book, Instance<AuditVisibility> visibility) {
        this.book = book;
        this.visibility = visibility;
    }

    /**
     * @param rows newest first
     * @param next place before which the next page begins; null on the last page
     */
    record Page(List<AuditEntry> rows, Long next) {}

    Page page(String chain, AuditFilter filter, Entitlement entitlement) {
        List<AuditEntry> found = new ArrayList<>();
        Long before = filter.beforeSequence();
        int rowsARead = entitlement.all() ? filter.limit() + 1 : ROWS_A_READ;
        for (int reads = 0; reads < MOST_READS; reads++) {
            List<AuditEntry> read = book.find(chain, filter.part(before, rowsARead));
            Set<String> visible = visible(entitlement, read);
            for (AuditEntry row : read) {
                if (found.size() == filter.limit()) {
                    return new Page(found, before);
                }
                if (entitlement.all() || visible.contains(row.event().entityId())) {
                    found.add(row);
                }
                before = row.sequence();
            }
            if (read.size() < rowsARead) {
                return new Page(found, null);
            }
        }
        return new Page(found, before);
    }

    private Set<String> visible(Entitlement entitlement, List<AuditEntry> rows) {
        if (entitlement.all() || !visibility.isResolvable()) {
            return Set.of();
        }
        return visibility
                .get()
                .visible(
                        entitlement,
                        rows.stream().map(row -> row.event().entityId()).collect(toSet()));
    }
}
