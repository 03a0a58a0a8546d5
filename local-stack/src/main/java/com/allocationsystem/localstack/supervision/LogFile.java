package com.allocationsystem.localstack.supervision;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A component's output in one run of the stack, over its restarts; never more than two files of {@link #MOST_BYTES}.
 *
 * @param path {@code logs/NAME.log}
 */
public record LogFile(Path path) {

    public static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final int TAIL_BYTES = 16 * 1024;

    /** Keeps the log of the run before as {@code NAME.log.1}. */
    public void beginAnew() throws IOException {
        if (Files.exists(path)) {
            Files.move(path, previous(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Copies a file grown too long to {@code NAME.log.1} and empties it; the writer appends, so it goes on at the start. */
    public void rotateIfLong() throws IOException {
        if (Files.exists(path) && Files.size(path) > MOST_BYTES) {
            Files.copy(path, previous(), StandardCopyOption.REPLACE_EXISTING);
            FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                    .close();
        }
    }

    private Path previous() {
        return path.resolveSibling(path.getFileName() + ".1");
    }

    /** @return the last lines, at most that many; empty when there is no log */
    public String tail(int lines) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(TAIL_BYTES, file.length())];
            file.seek(file.length() - end.length);
            file.readFully(end);
            String[] all = new String(end, StandardCharsets.UTF_8).split("\n");
            int from = Math.max(0, all.length - lines);
            return String.join("\n", java.util.Arrays.copyOfRange(all, from, all.length));
        } catch (IOException e) {
            return "";
        }
    }
}
