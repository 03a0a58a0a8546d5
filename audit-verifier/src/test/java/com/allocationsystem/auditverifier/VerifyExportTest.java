package com.allocationsystem.auditverifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.ChainHead;
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
        lines.set(2, lines.get(2).replace("\"actor\":\"trader\"", "\"actor\":\"nobody\""));
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

    private int verify(String... noted) throws IOException {
        Path file = folder.resolve("export");
        Files.write(file, lines);
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(noted));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = VerifyExport.run(arguments, new PrintStream(out));
        said = out.toString();
        return code;
    }
}
