package com.allocationsystem.audit.chain;

import com.allocationsystem.audit.AuditEvent;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** Ways to falsify a chain at row index {@code at}, which is not the last; each answers where it must show. */
enum Tamper {
    SEQUENCE,
    AUDIT_ID,
    TIME,
    CORRELATION_ID,
    ACTION,
    ENTITY,
    ACTOR,
    REASON,
    BEFORE,
    AFTER,
    PREVIOUS_HASH,
    HASH,
    OTHER_CHAIN,
    ROW_REWRITTEN_AND_RESEALED,
    ROW_REMOVED,
    ROW_DOUBLED,
    ROWS_SWAPPED,
    TAIL_CUT;

    long apply(List<AuditEntry> rows, int at) {
        AuditEntry e = rows.get(at);
        AuditEvent v = e.event();
        long place = at + 1L;
        switch (this) {
            case SEQUENCE -> rows.set(at, row(e, e.chain(), e.sequence() + 1, e.auditId(), e.at(), v));
            case AUDIT_ID -> rows.set(at, row(e, e.chain(), e.sequence(), e.auditId() + "0", e.at(), v));
            case TIME -> rows.set(at, row(e, e.chain(), e.sequence(), e.auditId(), e.at().plusMillis(1), v));
            case OTHER_CHAIN -> rows.set(at, row(e, "allocations", e.sequence(), e.auditId(), e.at(), v));
            case CORRELATION_ID ->
                rows.set(
                        at,
                        new AuditEntry(
                                e.chain(), e.sequence(), e.auditId(), e.at(), "x", v, e.previousHash(), e.hash()));
            case ACTION ->
                event(
                        rows,
                        at,
                        new AuditEvent("x", v.entityId(), v.actor(), v.reason(), v.beforeJson(), v.afterJson()));
            case ENTITY ->
                event(rows, at, new AuditEvent(v.action(), "x", v.actor(), v.reason(), v.beforeJson(), v.afterJson()));
            case ACTOR ->
                event(
                        rows,
                        at,
                        new AuditEvent(v.action(), v.entityId(), "x", v.reason(), v.beforeJson(), v.afterJson()));
            case REASON ->
                event(
                        rows,
                        at,
                        new AuditEvent(v.action(), v.entityId(), v.actor(), "x", v.beforeJson(), v.afterJson()));
            case BEFORE ->
                event(rows, at, new AuditEvent(v.action(), v.entityId(), v.actor(), v.reason(), "{}", v.afterJson()));
            case AFTER ->
                event(rows, at, new AuditEvent(v.action(), v.entityId(), v.actor(), v.reason(), v.beforeJson(), "{}"));
            case PREVIOUS_HASH ->
                rows.set(
                        at,
                        new AuditEntry(
                                e.chain(),
                                e.sequence(),
                                e.auditId(),
                                e.at(),
                                e.correlationId(),
                                v,
                                "f".repeat(64),
                                e.hash()));
            case HASH ->
                rows.set(
                        at,
                        new AuditEntry(
                                e.chain(),
                                e.sequence(),
                                e.auditId(),
                                e.at(),
                                e.correlationId(),
                                v,
                                e.previousHash(),
                                "f".repeat(64)));
            case ROW_REWRITTEN_AND_RESEALED -> {
                rows.set(at, resealed(e, "somebody-else"));
                return place + 1;
            }
            case ROW_REMOVED -> rows.remove(at);
            case ROW_DOUBLED -> {
                rows.add(at, e);
                return place + 1;
            }
            case ROWS_SWAPPED -> Collections.swap(rows, at, at + 1);
            case TAIL_CUT -> {
                rows.subList(at + 1, rows.size()).clear();
                return place + 1;
            }
        }
        return place;
    }

    private static void event(List<AuditEntry> rows, int at, AuditEvent event) {
        AuditEntry e = rows.get(at);
        rows.set(at, row(e, e.chain(), e.sequence(), e.auditId(), e.at(), event));
    }

    private static AuditEntry row(
            AuditEntry e, String chain, long sequence, String id, Instant time, AuditEvent event) {
        return new AuditEntry(chain, sequence, id, time, e.correlationId(), event, e.previousHash(), e.hash());
    }

    static AuditEntry resealed(AuditEntry e, String actor) {
        AuditEvent v = e.event();
        AuditEvent other = new AuditEvent(v.action(), v.entityId(), actor, v.reason(), v.beforeJson(), v.afterJson());
        return new ChainHead(e.chain(), e.sequence() - 1, e.previousHash())
                .next(e.auditId(), e.at(), e.correlationId(), other);
    }
}
