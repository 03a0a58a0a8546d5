package com.allocationsystem.auditverifier;

import com.allocationsystem.audit.checkpoint.NoteSigner;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./dev verify-audit}: checks an exported chain, alone or against its signed checkpoints; proves one row; checks such
 * a proof; makes a key. Needs neither database nor service. Exit code 0: sound, 1: tampered with, 2: cannot be read.
 */
public final class AuditCommand {

    static final int SOUND = 0;
    static final int TAMPERED = 1;
    static final int UNREADABLE = 2;

    private static final String USAGE = """
            Usage: ./dev verify-audit FILE [HEAD_HASH noted earlier]
                   ./dev verify-audit FILE --checkpoints FOLDER --key KEY
                   ./dev verify-audit --prove SEQUENCE FILE CHECKPOINT
                   ./dev verify-audit --check-proof PROOF --key KEY
                   ./dev verify-audit --new-key NAME
            KEY is NAME+ID+KEY, or a file with one such key a line.""";

    private AuditCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    /** @return the exit code */
    static int run(List<String> arguments, PrintStream out) {
        try {
            return dispatch(arguments, out);
        } catch (IOException | IllegalArgumentException e) {
            out.println("Cannot be verified: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private static int dispatch(List<String> words, PrintStream out) throws IOException {
        String first = words.isEmpty() ? "" : words.get(0);
        if (first.equals("--prove") && words.size() == 4) {
            return ProofOfRow.make(words.get(1), Path.of(words.get(2)), Path.of(words.get(3)), out);
        }
        if (first.equals("--check-proof") && words.size() == 4 && words.get(2).equals("--key")) {
            return ProofOfRow.check(Path.of(words.get(1)), Keys.read(words.get(3)), out);
        }
        if (first.equals("--new-key") && words.size() == 2) {
            NoteSigner.NewKey key = NoteSigner.generate(words.get(1));
            out.printf("secret, for oas.audit.checkpoint.key: %s%nopen, for --key: %s%n", key.secret(), key.open());
            return SOUND;
        }
        boolean aFile = !first.isEmpty() && !first.startsWith("--");
        if (aFile
                && words.size() == 5
                && words.get(1).equals("--checkpoints")
                && words.get(3).equals("--key")) {
            Checkpoints kept = Checkpoints.in(Path.of(words.get(2)), Keys.read(words.get(4)));
            return new VerifyExport(null, kept).verify(Path.of(first), out);
        }
        boolean aHash = words.size() == 2 && !words.get(1).startsWith("--");
        if (aFile && (words.size() == 1 || aHash)) {
            return new VerifyExport(aHash ? words.get(1) : null, null).verify(Path.of(first), out);
        }
        out.println(USAGE);
        return UNREADABLE;
    }
}
