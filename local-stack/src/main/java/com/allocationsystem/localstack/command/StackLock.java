package com.allocationsystem.localstack.command;

import com.allocationsystem.localstack.process.PidBook;
import com.allocationsystem.localstack.state.Reaper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** At most one stack per state folder: a lock that the system releases even when its holder is killed. */
final class StackLock implements AutoCloseable {

    private final FileChannel file;

    private StackLock(FileChannel file) {
        this.file = file;
    }

    /** @throws UsageException when a stack of this state folder is running; says where */
    static StackLock take(Path state) throws IOException {
        FileChannel file = FileChannel.open(state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(file);
        if (lock == null) {
            file.close();
            String where = new PidBook(state)
                    .find(Reaper.SUPERVISOR)
                    .map(entry -> " (pid %d, http://localhost:%d)".formatted(entry.pid(), entry.port()))
                    .orElse("");
            throw new UsageException(
                    "The stack is already running%s. ./dev status shows it, ./dev down stops it.".formatted(where));
        }
        return new StackLock(file);
    }

    private static FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            // This very process holds it.
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
