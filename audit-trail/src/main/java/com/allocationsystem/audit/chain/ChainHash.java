package com.allocationsystem.audit.chain;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.shared.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The seal of one row: SHA-256 over the hash of the row before and every field of this row.
 *
 * <p>Encoding, in this order: the word {@code oas-audit-1}, previousHash, chain, sequence, auditId, at (ISO-8601, UTC),
 * correlationId, action, entityId, actor, reason, beforeJson, afterJson. Each is its length in UTF-8 bytes as a 4-byte
 * big-endian integer, then the bytes; a null is the length -1 and no bytes. Lengths make the encoding one to one: no text
 * can move from one field to the next unseen, and an empty text is not a null. Written here in full so that an
 * auditor can recompute the chain without our code.
 */
public final class ChainHash {

    /** Stands for the row before the first: 64 zeros. */
    public static final String BEFORE_FIRST = "0".repeat(64);

    private static final String FORMAT = "oas-audit-1";
    private static final int LENGTH_OF_NULL = -1;

    private final Sha256 digest = Sha256.start();

    private ChainHash() {}

    /** @return the hash that {@code entry} must carry, 64 lower-case hexadecimal digits; its own hash is not read */
    public static String of(AuditEntry entry) {
        AuditEvent event = entry.event();
        return new ChainHash()
                .field(FORMAT)
                .field(entry.previousHash())
                .field(entry.chain())
                .field(Long.toString(entry.sequence()))
                .field(entry.auditId())
                .field(entry.at().toString())
                .field(entry.correlationId())
                .field(event.action())
                .field(event.entityId())
                .field(event.actor())
                .field(event.reason())
                .field(event.beforeJson())
                .field(event.afterJson())
                .digest
                .hex();
    }

    private ChainHash field(String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        int length = value == null ? LENGTH_OF_NULL : bytes.length;
        digest.add(ByteBuffer.allocate(Integer.BYTES).putInt(length).array()).add(bytes);
        return this;
    }
}
