package com.allocationsystem.allocation.checker.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The command: {@code java -jar allocation-checker-command.jar [--hash SHA256] STATEMENT.json [FINAL.json]}. Exit code 0 sound, 1 not, 2 not readable. */
public final class Main {

    private static final String USAGE = "Usage: verify [--hash SHA256] STATEMENT.json [FINAL-ALLOCATION.json]"
            + "   (exit code 0: sound, 1: not sound, 2: not readable)";

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    public static int run(String[] arguments, PrintStream out) {
        boolean withHash = arguments.length > 1 && arguments[0].equals("--hash");
        List<String> files = List.of(arguments).subList(withHash ? 2 : 0, arguments.length);
        if (files.isEmpty() || files.size() > 2 || files.stream().anyMatch(file -> file.startsWith("--"))) {
            out.println(USAGE);
            return VerifyStatement.UNREADABLE;
        }
        try {
            byte[] statement = Files.readAllBytes(Path.of(files.get(0)));
            int verdict = new VerifyStatement(out).verify(statement, withHash ? arguments[1] : null);
            return verdict != VerifyStatement.SOUND || files.size() == 1
                    ? verdict
                    : new VerifyFinalAllocation(out).verify(statement, Files.readAllBytes(Path.of(files.get(1))));
        } catch (IOException | InvalidPathException e) {
            out.println("Cannot read " + String.join(" or ", files) + ": " + e.getMessage());
            return VerifyStatement.UNREADABLE;
        }
    }
}
