package com.allocationsystem.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.AuditEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChainVerifierTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    @Test
    void emptyChainIsIntact() {
        assertEquals(new Verdict(true, 0, ChainHash.BEFORE_FIRST, null), verify(ChainHead.empty("orders"), List.of()));
    }

    @Test
    void hundredThousandUntouchedRowsRaiseNoAlarm() {
        ChainHead head = ChainHead.empty("orders");
        List<AuditEntry> rows = chain(100_000, new Random(1));
        Verdict verdict = verify(ChainHead.at(rows.get(rows.size() - 1)), rows);
        assertEquals(new Verdict(true, 100_000, rows.get(99_999).hash(), null), verdict);
        assertNotEquals(head.hash(), verdict.headHash());
    }

    @Test
    void timeIsKeptToTheMillisecond() {
        assertEquals(
                Instant.parse("2026-11-22T12:00:00.123Z"),
                chain(1, new Random(1)).get(0).at());
    }

    /** The encoding written out by hand, so that it cannot change unseen: stored chains would break. */
    @Test
    void hashIsTheDocumentedOne() throws Exception {
        AuditEvent event = new AuditEvent("order.sent", "O1", "trader", "", null, "{\"n\":1}");
        AuditEntry entry = ChainHead.empty("orders").next("id-1", NOON, null, event);
        String[] fields = {
            "oas-audit-1",
            "0".repeat(64),
            "orders",
            "1",
            "id-1",
            "2026-11-22T12:00:00.123Z",
            null,
            "order.sent",
            "O1",
            "trader",
            "",
            null,
            "{\"n\":1}"
        };
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        java.io.DataOutputStream out = new java.io.DataOutputStream(bytes);
        for (String field : fields) {
            out.writeInt(field == null ? -1 : field.length());
            out.writeBytes(field == null ? "" : field);
        }
        byte[] sha256 = java.security.MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        assertEquals(java.util.HexFormat.of().formatHex(sha256), entry.hash());
    }

    @Test
    void textMovedToTheNextFieldChangesTheHash() {
        ChainHead head = ChainHead.empty("orders");
        AuditEvent one = new AuditEvent("ab", "c", "trader", null, null, null);
        AuditEvent other = new AuditEvent("a", "bc", "trader", null, null, null);
        AuditEvent emptyReason = new AuditEvent("ab", "c", "trader", "", null, null);
        assertEquals(
                3,
                Stream.of(one, other, emptyReason)
                        .map(event -> head.next("id", NOON, null, event).hash())
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @EnumSource
    void everyTamperIsFoundAtItsPlace(Tamper tamper) {
        Random random = new Random(tamper.ordinal());
        for (int round = 0; round < 100; round++) {
            List<AuditEntry> rows = new ArrayList<>(chain(2 + random.nextInt(40), random));
            ChainHead head = ChainHead.at(rows.get(rows.size() - 1));
            int at = random.nextInt(rows.size() - 1);
            long expected = tamper.apply(rows, at);
            Verdict verdict = verify(head, rows);
            assertFalse(verdict.intact(), tamper + " went unseen");
            assertEquals(expected, verdict.firstBroken(), () -> tamper + " at row " + (at + 1));
        }
    }

    @Test
    void rewrittenLastRowIsFoundByTheHead() {
        List<AuditEntry> rows = new ArrayList<>(chain(5, new Random(7)));
        ChainHead head = ChainHead.at(rows.get(4));
        rows.set(4, Tamper.resealed(rows.get(4), "somebody-else"));
        assertEquals(5L, verify(head, rows).firstBroken());
    }

    @Test
    void wholeChainGoneIsFound() {
        ChainHead head = ChainHead.at(chain(3, new Random(7)).get(2));
        assertEquals(new Verdict(false, 0, ChainHash.BEFORE_FIRST, 1L), verify(head, List.of()));
    }

    @Test
    void intactChainNamesNoBrokenRow() {
        List<AuditEntry> rows = chain(3, new Random(7));
        Verdict verdict = verify(ChainHead.at(rows.get(2)), rows);
        assertTrue(verdict.intact());
        assertNull(verdict.firstBroken());
    }

    private static Verdict verify(ChainHead recorded, List<AuditEntry> rows) {
        ChainVerifier verifier = new ChainVerifier(recorded);
        rows.forEach(verifier);
        return verifier.verdict();
    }

    private static List<AuditEntry> chain(int length, Random random) {
        List<AuditEntry> rows = new ArrayList<>();
        ChainHead head = ChainHead.empty("orders");
        for (int i = 0; i < length; i++) {
            AuditEvent event = new AuditEvent(
                    "order.sent",
                    "order-" + random.nextInt(100),
                    "trader",
                    random.nextBoolean() ? null : "because",
                    random.nextBoolean() ? null : "{\"quantity\":" + random.nextInt() + "}",
                    random.nextBoolean() ? null : "{\"quantity\":" + random.nextInt() + "}");
            AuditEntry entry = head.next("id-" + i, NOON.plusSeconds(i), "c-" + random.nextInt(), event);
            rows.add(entry);
            head = ChainHead.at(entry);
        }
        return rows;
    }
}
