package com.allocationsystem.auditverifier;

import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.checkpoint.Checkpoint;
import com.allocationsystem.audit.checkpoint.InclusionProof;
import com.allocationsystem.audit.checkpoint.NoteKey;
import com.allocationsystem.audit.checkpoint.RowProof;
import com.allocationsystem.audit.export.ExportFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes and checks the proof that a checkpoint covers one row. */
final class ProofOfRow {

    private ProofOfRow() {}

    /** Prints the proof of the row at that place, from 1; the signature is checked by those who read it. */
    static int make(String sequence, Path export, Path checkpoint, PrintStream out) throws IOException {
        String note = Files.readString(checkpoint);
        Checkpoint covered = Checkpoint.parse(note.substring(0, Math.max(0, note.lastIndexOf("\n\n") + 1)));
        if (!sequence.matches("[1-9][0-9]{0,8}") || Long.parseLong(sequence) > covered.size()) {
            throw new IllegalArgumentException(
                    "the checkpoint covers rows 1 to %d, not '%s'".formatted(covered.size(), sequence));
        }
        int index = Integer.parseInt(sequence) - 1;
        List<String> hashes = new ArrayList<>();
        AuditEntry wanted = null;
        try (BufferedReader lines = Files.newBufferedReader(export)) {
            ExportFormat.head(String.valueOf(lines.readLine()));
            for (String line = lines.readLine();
                    line != null && hashes.size() < covered.size();
                    line = lines.readLine()) {
                AuditEntry row = ExportFormat.row(line);
                wanted = hashes.size() == index ? row : wanted;
                hashes.add(row.hash());
            }
        }
        if (hashes.size() < covered.size()) {
            throw new IllegalArgumentException(
                    "the export has %d rows, the checkpoint covers %d".formatted(hashes.size(), covered.size()));
        }
        out.print(new RowProof(wanted, InclusionProof.of(hashes, index), note).text());
        return AuditCommand.SOUND;
    }

    /** Prints the row when the proof holds. */
    static int check(Path file, List<NoteKey> keys, PrintStream out) throws IOException {
        RowProof proof = RowProof.parse(Files.readString(file));
        try {
            Checkpoint covers = proof.verify(keys);
            out.printf(
                    "proved: row %d of chain '%s' is covered by the checkpoint of %d rows made %s%n%s%n",
                    proof.row().sequence(),
                    covers.head().chain(),
                    covers.size(),
                    covers.time(),
                    ExportFormat.line(proof.row()));
            return AuditCommand.SOUND;
        } catch (IllegalArgumentException e) {
            out.println("NOT PROVED: " + e.getMessage());
            return AuditCommand.TAMPERED;
        }
    }
}
