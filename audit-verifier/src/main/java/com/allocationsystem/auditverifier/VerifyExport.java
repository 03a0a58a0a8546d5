package com.allocationsystem.auditverifier;

import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.ChainHead;
import com.allocationsystem.audit.chain.ChainVerifier;
import com.allocationsystem.audit.chain.Verdict;
import com.allocationsystem.audit.checkpoint.Checkpoint;
import com.allocationsystem.audit.checkpoint.CheckpointCheck;
import com.allocationsystem.audit.export.ExportFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Recomputes an exported chain and holds it against what was kept outside: a hash noted earlier, or checkpoints. */
final class VerifyExport {

    private final String noted;
    private final Checkpoints kept;

    /**
     * @param noted a head hash that the chain must pass through, or null
     * @param kept checkpoints, or null
     */
    VerifyExport(String noted, Checkpoints kept) {
        this.noted = noted;
        this.kept = kept;
    }

    int verify(Path file, PrintStream out) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            return verify(ExportFormat.head(first == null ? "" : first), lines, out);
        }
    }

    private int verify(ChainHead head, BufferedReader lines, PrintStream out) throws IOException {
        List<Checkpoint> own = kept == null ? List.of() : kept.of(head.chain());
        ChainVerifier links = new ChainVerifier(head);
        CheckpointCheck outside = new CheckpointCheck(own);
        boolean passed = noted == null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            AuditEntry row = ExportFormat.row(line);
            links.accept(row);
            outside.accept(row);
            passed |= row.hash().equals(noted);
        }
        Verdict verdict = links.verdict();
        List<String> findings = new ArrayList<>();
        if (!verdict.intact()) {
            findings.add("BROKEN at row %d of %d".formatted(verdict.firstBroken(), verdict.rows()));
        }
        if (!passed) {
            findings.add("REWRITTEN: %d rows fit together, but none has the hash %s".formatted(verdict.rows(), noted));
        }
        findings.addAll(outside.findings());
        if (kept != null) {
            findings.addAll(kept.forged());
            if (own.isEmpty()) {
                findings.add("NOT ANCHORED: no signed checkpoint is of chain '%s'".formatted(head.chain()));
            }
        }
        findings.forEach(out::println);
        if (!findings.isEmpty()) {
            return AuditCommand.TAMPERED;
        }
        out.printf("intact: %d rows, head %s%n", verdict.rows(), verdict.headHash());
        own.stream()
                .max(Comparator.comparingLong(Checkpoint::size).thenComparing(Checkpoint::time))
                .ifPresent(newest -> out.printf(
                        "anchored: %d checkpoints, the newest of %s covers %d rows; %d rows came later%n",
                        own.size(), newest.time(), newest.size(), verdict.rows() - newest.size()));
        return AuditCommand.SOUND;
    }
}
