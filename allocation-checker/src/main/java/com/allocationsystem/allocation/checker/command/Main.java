package com.allocationsystem.allocation.checker.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The command: {@code java -jar allocation-checker-command.jar [--hash SHA256] STATEMENT.json}. Exit code 0 sound, 1 not, 2 not readable. */
public final class Main {

    private static final String USAGE =
            "Usage: verify [--hash SHA256] STATEMENT.json   (exit code 0: sound, 1: not sound, 2: no statement)";

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    public static int run(String[] arguments, PrintStream out) {
        boolean withHash = arguments.length == 3 && arguments[0].equals("--hash");
        if (arguments.length != 1 && !withHash || arguments[arguments.length - 1].startsWith("--")) {
            out.println(USAGE);
            return VerifyStatement.UNREADABLE;
        }
        String file = arguments[arguments.length - 1];
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            return new VerifyStatement(out).verify(bytes, withHash ? arguments[1] : null);
        } catch (IOException | InvalidPathException e) {
            out.println("Cannot read " + file + ": " + e.getMessage());
            return VerifyStatement.UNREADABLE;
        }
    }
}
