package com.allocationsystem.auditverifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.ChainHead;
import com.allocationsystem.audit.checkpoint.Checkpoint;
import com.allocationsystem.audit.checkpoint.MerkleTree;
import com.allocationsystem.audit.checkpoint.NoteSigner;
import com.allocationsystem.audit.export.ExportFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyExportTest {

    private static final NoteSigner.NewKey KEY = NoteSigner.generate("orders");

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();
    private String said;

    @BeforeEach
    void exportThreeRows() {
        ChainHead head = ChainHead.empty("orders");
        for (int i = 1; i <= 3; i++) {
            AuditEvent event = new AuditEvent("act.done", "entity-" + i, "trader", null, "{\"b\":  1}", "{\"é\": 2}");
            AuditEntry entry = head.next("id-" + i, Instant.parse("2023-03-31T12:00:00.123Z"), "c-" + i, event);
            lines.add(ExportFormat.line(entry));
            head = ChainHead.at(entry);
        }
        lines.add(0, ExportFormat.line(head));
    }

    @Test
    void wholeExportIsIntact() throws IOException {
        assertEquals(0, verify());
        assertTrue(said.startsWith("intact: 3 rows, head "), said);
    }

    @Test
    void changedRowIsNamed() throws IOException {
        lines.set(2, lines.get(2).replace("\"actor\":\"trader\"", "\"actor\":\"admin\""));
        assertEquals(1, verify());
        assertTrue(said.startsWith("BROKEN at row 2"), said);
    }

    @Test
    void missingRowsAreNamed() throws IOException {
        String last = lines.remove(3);
        assertEquals(1, verify());
        assertTrue(said.startsWith("BROKEN at row 3"), said);
        lines.add(last);
        lines.remove(1);
        assertEquals(1, verify());
        assertTrue(said.startsWith("BROKEN at row 1"), said);
    }

    @Test
    void chainThatDoesNotPassThroughANotedHashHasBeenRewritten() throws IOException {
        String passed = lines.get(1).replaceAll(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
        assertEquals(0, verify(passed));
        assertEquals(1, verify("f".repeat(64)));
        assertTrue(said.startsWith("REWRITTEN"), said);
    }

    @Test
    void otherFilesAreRefusedInPlainWords() throws IOException {
        lines.set(0, "{}");
        assertEquals(2, verify());
        assertTrue(said.contains("not the head of an audit export"), said);
        lines.clear();
        assertEquals(2, verify());
        assertEquals(2, run(folder.resolve("none").toString()));
        assertEquals(2, run());
    }

    @Test
    void chainIsHeldAgainstItsCheckpoints() throws IOException {
        Path kept = checkpoint("000000000000000003", lines, "2023-03-31T13:00:00Z");
        assertEquals(
                0,
                verify("--checkpoints", folder.toString(), "--key", KEY.open().toString()));
        assertTrue(said.contains("anchored: 1 checkpoints, the newest of 2023-03-31T13:00:00Z covers 3 rows"), said);
        cutTheNewestRow();
        assertEquals(0, verify());
        assertEquals(
                1,
                verify("--checkpoints", folder.toString(), "--key", KEY.open().toString()));
        assertTrue(said.startsWith("CUT: "), said);
        Files.writeString(kept, Files.readString(kept).replace("\n3\n", "\n2\n"));
        assertEquals(
                1,
                verify("--checkpoints", folder.toString(), "--key", KEY.open().toString()));
        assertTrue(said.contains("FORGED: 000000000000000003.checkpoint: the signature of"), said);
        assertTrue(said.contains("NOT ANCHORED"), said);
    }

    @Test
    void oneRowIsProvedAndTheProofChecked() throws IOException {
        Path kept = checkpoint("3", lines, "2023-03-31T13:00:00Z");
        Path export = Files.write(folder.resolve("export"), lines);
        assertEquals(0, run("--prove", "2", export.toString(), kept.toString()));
        Path proof = Files.writeString(folder.resolve("row.tlog-proof"), said);
        Path keys = Files.writeString(folder.resolve("keys"), "# of the desk\n" + KEY.open() + "\n");
        assertEquals(0, run("--check-proof", proof.toString(), "--key", keys.toString()));
        assertTrue(said.startsWith("proved: row 2 of chain 'orders'") && said.contains("entity-2"), said);
        String other = NoteSigner.generate("orders").open().toString();
        assertEquals(1, run("--check-proof", proof.toString(), "--key", other));
        assertTrue(said.startsWith("NOT PROVED"), said);
        assertEquals(2, run("--prove", "4", export.toString(), kept.toString()));
        assertEquals(2, run("--check-proof", export.toString(), "--key", other));
    }

    @Test
    void aNewKeyIsPrintedForBothSides() {
        assertEquals(0, run("--new-key", "desk.example/orders"));
        assertTrue(said.contains("PRIVATE+KEY+desk.example/orders+"), said);
        assertEquals(2, run("--new-key", "with space"));
    }

    private Path checkpoint(String name, List<String> export, String time) throws IOException {
        MerkleTree tree = new MerkleTree();
        export.stream().skip(1).map(ExportFormat::row).forEach(row -> tree.add(row.hash()));
        Checkpoint made = new Checkpoint("orders", tree.root(), ExportFormat.head(export.get(0)), Instant.parse(time));
        return Files.writeString(
                folder.resolve(name + ".checkpoint"),
                NoteSigner.parse(KEY.secret()).sign(made.text()));
    }

    /** As the owner of the database can: the row goes, and the head is set back. */
    private void cutTheNewestRow() {
        lines.remove(3);
        lines.set(0, ExportFormat.line(ChainHead.at(ExportFormat.row(lines.get(2)))));
    }

    private int verify(String... noted) throws IOException {
        Path file = folder.resolve("export");
        Files.write(file, lines);
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(noted));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = AuditCommand.run(List.of(arguments), new PrintStream(out));
        said = out.toString();
        return code;
    }
}
