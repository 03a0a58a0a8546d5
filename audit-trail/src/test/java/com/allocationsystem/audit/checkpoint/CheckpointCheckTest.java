package com.allocationsystem.audit.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.fixture.Chains;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckpointCheckTest {

    private final List<AuditEntry> rows = Chains.rows(10, "trader");

    @Test
    void aChainThatGrewPassesThroughItsCheckpoints() {
        List<Checkpoint> checkpoints = List.of(after(rows, 10), after(rows, 0), after(rows, 4), after(rows, 4));
        Chains.append(rows, 3, "trader", after(rows, 10).time());
        assertEquals(List.of(), findings(rows, checkpoints));
        assertEquals(List.of(), findings(rows, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"9, CUT: the checkpoint of", "0, CUT: the checkpoint of"})
    void rowsCutAreFound(int left, String finding) {
        List<String> found = findings(rows.subList(0, left), List.of(after(rows, 4), after(rows, 10)));
        assertTrue(found.get(0).startsWith(finding), found.toString());
        assertTrue(found.get(0).contains("counts 10 rows, the chain has " + left), found.toString());
    }

    @Test
    void aChainWrittenAnewIsFound_evenIfItIsLonger() {
        List<AuditEntry> other = Chains.rows(12, "another-user");
        List<String> found = findings(other, List.of(after(rows, 10)));
        assertEquals(
                List.of("REPLACED: the first 10 rows are not those of the checkpoint of 2023-03-31T12:09:01.123Z"),
                found);
    }

    @Test
    void aClockSetBackIsFound_betweenRowsAndBehindACheckpoint() {
        List<AuditEntry> back = new ArrayList<>(rows);
        Chains.append(back, 1, "trader", Chains.START.plus(Duration.ofMinutes(7)));
        assertClock(findings(back, List.of()), "row 11 is of");
        List<AuditEntry> later = new ArrayList<>(rows);
        Chains.append(later, 1, "trader", Chains.START.plus(Duration.ofMinutes(10)));
        Checkpoint hourLater = at(rows, 10, Chains.START.plus(Duration.ofHours(1)));
        assertEquals(List.of(), findings(later, List.of()));
        assertClock(findings(later, List.of(hourLater)), "row 11 is of");
        assertClock(findings(rows, List.of(at(rows, 10, Chains.START))), "the checkpoint of 10 rows is of");
    }

    @Test
    void clocksOfSeveralHostsMayDifferALittle() {
        Chains.append(rows, 1, "trader", Chains.START.plus(Duration.ofMinutes(8)));
        assertEquals(List.of(), findings(rows, List.of()));
    }

    @Test
    void aCheckpointIsReadAsWritten() {
        Checkpoint checkpoint = after(rows, 4);
        Checkpoint read = Checkpoint.parse(checkpoint.text());
        assertEquals(checkpoint.text(), read.text());
        assertEquals("desk.example/orders\n4\n", checkpoint.text().substring(0, 22));
        assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse("desk.example/orders\n4\n"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Checkpoint.parse(checkpoint.text().replace("\n4\n", "\n04\n")));
        assertThrows(
                IllegalArgumentException.class,
                () -> Checkpoint.parse(checkpoint.text().replace("time 2", "time X")));
        assertThrows(
                IllegalArgumentException.class,
                () -> Checkpoint.parse(checkpoint.text().replace("head ", "tail ")));
    }

    @Test
    void oneRowIsProvedWithoutTheOthers() {
        NoteSigner.NewKey key = NoteSigner.generate("desk.example/orders");
        String note = NoteSigner.parse(key.secret()).sign(after(rows, 10).text());
        List<String> hashes = rows.stream().map(AuditEntry::hash).toList();
        String file = new RowProof(rows.get(6), InclusionProof.of(hashes, 6), note).text();
        RowProof proof = RowProof.parse(file);
        assertEquals(rows.get(6), proof.row());
        assertEquals(10, proof.verify(List.of(key.open())).size());
        assertRefused(new RowProof(Chains.rows(10, "another-user").get(6), proof.proof(), note), key);
        assertRefused(new RowProof(rows.get(5), proof.proof(), note), key);
        assertRefused(
                new RowProof(rows.get(5), new InclusionProof(5, proof.proof().path()), note), key);
        assertRefused(new RowProof(altered(rows.get(6)), proof.proof(), note), key);
        assertRefused(proof, NoteSigner.generate("desk.example/orders"));
        assertThrows(IllegalArgumentException.class, () -> RowProof.parse(file.replace("index 6", "index x")));
        assertThrows(IllegalArgumentException.class, () -> RowProof.parse("other"));
    }

    private static AuditEntry altered(AuditEntry row) {
        return new AuditEntry(
                row.chain(),
                row.sequence(),
                row.auditId(),
                row.at().plusMillis(1),
                row.correlationId(),
                row.event(),
                row.previousHash(),
                row.hash());
    }

    private static void assertRefused(RowProof proof, NoteSigner.NewKey key) {
        assertThrows(IllegalArgumentException.class, () -> proof.verify(List.of(key.open())));
    }

    private static void assertClock(List<String> found, String what) {
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.get(0).startsWith("CLOCK SET BACK: " + what), found.toString());
    }

    private static List<String> findings(List<AuditEntry> chain, List<Checkpoint> checkpoints) {
        CheckpointCheck check = new CheckpointCheck(checkpoints);
        chain.forEach(check);
        return check.findings();
    }

    /** A checkpoint made a second after the row. */
    private static Checkpoint after(List<AuditEntry> chain, int size) {
        Instant last =
                size == 0 ? Chains.START.minusSeconds(1) : chain.get(size - 1).at();
        return at(chain, size, last.plusSeconds(1));
    }

    private static Checkpoint at(List<AuditEntry> chain, int size, Instant time) {
        MerkleTree tree = new MerkleTree();
        chain.subList(0, size).forEach(row -> tree.add(row.hash()));
        return new Checkpoint("desk.example/orders", tree.root(), Chains.head(chain.subList(0, size)), time);
    }
}
