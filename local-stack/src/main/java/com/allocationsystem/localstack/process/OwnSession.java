package com.allocationsystem.localstack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts programs in a session of their own, so that Ctrl-C reaches the stack alone, which then stops them in order.
 */
public final class OwnSession {

    private static final boolean AVAILABLE =
            Stream.of("/usr/bin/setsid", "/bin/setsid").map(Path::of).anyMatch(Files::isExecutable);

    private OwnSession() {}

    /** The process id stays the one that the JDK reports: setsid replaces itself with the program. */
    public static ProcessBuilder wrap(ProcessBuilder command) {
        if (AVAILABLE) {
            List<String> words = new ArrayList<>(command.command());
            words.add(0, "setsid");
            command.command(words);
        }
        return command;
    }
}
