package com.allocationsystem.auditverifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.ChainHead;
import com.allocationsystem.audit.export.ExportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar runs by itself, copied to a folder without any other file. */
class AuditVerifierJarIT {

    @TempDir
    Path folder;

    private String output;

    @Test
    void jarAloneVerifiesAnExport_andTellsByItsExitCode() throws IOException, InterruptedException {
        AuditEvent event = new AuditEvent("act.done", "entity-1", "trader", null, null, "{\"par\":1000}");
        AuditEntry row = ChainHead.empty("orders").next("id-1", Instant.parse("2023-03-31T12:00:00Z"), "c-1", event);
        List<String> lines = List.of(ExportFormat.line(ChainHead.at(row)), ExportFormat.line(row));
        Path export = Files.write(folder.resolve("export"), lines);

        assertEquals(0, run(export.toString()), output);
        assertTrue(output.startsWith("intact: 1 rows"), output);

        Files.write(
                export, lines.stream().map(l -> l.replace("trader", "other")).toList());
        assertEquals(1, run(export.toString()), output);
        assertTrue(output.startsWith("BROKEN at row 1"), output);

        assertEquals(2, run(folder.resolve("none").toString()), output);

        assertEquals(0, run("--new-key", "desk.example/orders"), output);
        assertTrue(output.contains("PRIVATE+KEY+desk.example/orders+"), output);
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        Path jar = folder.resolve("copy.jar");
        if (!Files.exists(jar)) {
            Files.copy(Path.of("target", "audit-verifier.jar"), jar);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
