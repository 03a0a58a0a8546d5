package com.allocationsystem.auditverifier;

import com.allocationsystem.audit.chain.ChainVerifier;
import com.allocationsystem.audit.chain.Verdict;
import com.allocationsystem.audit.export.ExportFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code ./dev verify-audit FILE}: recomputes an exported chain, without database or service. Exit code 0 when it is
 * intact, 1 when it was tampered with, 2 when the file cannot be read.
 */
public final class VerifyExport {

    private VerifyExport() {}

    /** @param arguments the file, and optionally a head hash noted earlier that the chain must pass through */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** @return the exit code */
    static int run(String[] arguments, PrintStream out) {
        if (arguments.length < 1 || arguments.length > 2) {
            out.println("Usage: ./dev verify-audit FILE [HEAD_HASH noted earlier]");
            return 2;
        }
        String noted = arguments.length == 2 ? arguments[1] : null;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            return verify(lines, noted, out);
        } catch (IOException | IllegalArgumentException e) {
            out.println("Cannot be verified: " + e.getMessage());
            return 2;
        }
    }

    private static int verify(BufferedReader lines, String noted, PrintStream out) throws IOException {
        String first = lines.readLine();
        ChainVerifier verifier = new ChainVerifier(ExportFormat.head(first == null ? "" : first));
        boolean passed = noted == null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            var row = ExportFormat.row(line);
            verifier.accept(row);
            passed |= row.hash().equals(noted);
        }
        Verdict verdict = verifier.verdict();
        if (!verdict.intact()) {
            out.printf("BROKEN at row %d of %d%n", verdict.firstBroken(), verdict.rows());
            return 1;
        }
        if (!passed) {
            out.printf("REWRITTEN: %d rows fit together, but none has the hash %s%n", verdict.rows(), noted);
            return 1;
        }
        out.printf("intact: %d rows, head %s%n", verdict.rows(), verdict.headHash());
        return 0;
    }
}
