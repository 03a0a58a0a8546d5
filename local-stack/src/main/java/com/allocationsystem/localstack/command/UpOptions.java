package com.allocationsystem.localstack.command;

import com.allocationsystem.localstack.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What {@code ./dev up} was asked for.
 *
 * @param data the dataset's folder, absolute; empty for the demo dataset
 * @param portBase the gateway's port
 */
record UpOptions(Optional<Path> data, int portBase) {

    /** @throws UsageException when a word is unknown, a value is missing or impossible; the message says what is possible */
    static UpOptions parse(List<String> words) {
        Optional<Path> data = Optional.empty();
        int portBase = Ports.DEFAULT_BASE;
        for (Iterator<String> word = words.iterator(); word.hasNext(); ) {
            String option = word.next();
            switch (option) {
                case "--data" -> data = Optional.of(folder(value(option, word)));
                case "--port-base" -> portBase = port(value(option, word));
                default -> throw new UsageException("'%s' is no option of ./dev up; see ./dev".formatted(option));
            }
        }
        return new UpOptions(data, portBase);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    private static Path folder(String text) {
        Path folder = Path.of(text).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new UsageException("--data %s: there is no such folder".formatted(text));
        }
        return folder;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1024 && port <= Ports.HIGHEST_BASE) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Answered below, as an impossible number is.
        }
        throw new UsageException(
                "--port-base %s: a whole number from 1024 to %d is needed".formatted(text, Ports.HIGHEST_BASE));
    }
}
