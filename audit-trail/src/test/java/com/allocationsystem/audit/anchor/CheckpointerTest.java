package com.allocationsystem.audit.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.AuditFilter;
import com.allocationsystem.audit.chain.ChainHead;
import com.allocationsystem.audit.chain.Verdict;
import com.allocationsystem.audit.checkpoint.Checkpoint;
import com.allocationsystem.audit.checkpoint.CheckpointCheck;
import com.allocationsystem.audit.checkpoint.NoteSigner;
import com.allocationsystem.audit.checkpoint.SignedNote;
import com.allocationsystem.audit.fixture.Chains;
import com.allocationsystem.testsupport.HandSetClock;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointerTest {

    private static final NoteSigner.NewKey KEY = NoteSigner.generate("desk.example/orders");

    @TempDir
    Path folder;

    private final List<AuditEntry> rows = Chains.rows(5, "trader");
    private final HandSetClock clock = new HandSetClock(Chains.START.plus(Duration.ofMinutes(10)));

    @Test
    void checkpointsCoverTheChainAsItGrows_andCanBeVerified() throws Exception {
        Checkpointer checkpointer = checkpointer(new FolderSink(folder));
        assertEquals(5, checkpointer.run().size());
        clock.advance(Duration.ofHours(1));
        Chains.append(rows, 2, "trader", clock.instant().minusSeconds(60));
        assertEquals(7, checkpointer.run().size());
        clock.advance(Duration.ofHours(1));
        assertEquals(7, checkpointer.run().size());
        List<Checkpoint> kept = kept();
        assertEquals(List.of(5L, 7L, 7L), kept.stream().map(Checkpoint::size).toList());
        CheckpointCheck check = new CheckpointCheck(kept);
        rows.forEach(check);
        assertEquals(List.of(), check.findings());
    }

    @Test
    void aChainCutOrWrittenAnewIsNotSigned() throws Exception {
        Checkpointer checkpointer = checkpointer(new FolderSink(folder));
        checkpointer.run();
        AuditEntry last = rows.remove(4);
        assertBroken(checkpointer, "broken at row 5");
        replace(Chains.rows(5, "another-user"));
        assertBroken(checkpointer, "broken at row 5");
        replace(Chains.rows(6, "another-user"));
        assertBroken(checkpointer, "broken at row 6");
        replace(Chains.rows(4, "trader"));
        rows.add(last);
        assertEquals(5, checkpointer.run().size());
    }

    /** A process that has just started knows only what the place outside kept. */
    @Test
    void afterAStartTheNewestKeptCheckpointIsCompared() throws Exception {
        checkpointer(new FolderSink(folder)).run();
        assertEquals(5, checkpointer(new FolderSink(folder)).run().size());
        rows.remove(4);
        assertBroken(checkpointer(new FolderSink(folder)), "does not pass through the checkpoint of 5 rows");
        replace(Chains.rows(6, "another-user"));
        assertBroken(checkpointer(new FolderSink(folder)), "does not pass through the checkpoint of 5 rows");
    }

    @Test
    void aPlaceThatFailsIsTriedAgain() throws Exception {
        FailingOnce sink = new FailingOnce();
        Checkpointer checkpointer = checkpointer(sink);
        assertThrows(IOException.class, checkpointer::run);
        Chains.append(rows, 1, "trader", clock.instant());
        assertEquals(6, checkpointer.run().size());
        assertEquals(1, sink.kept.size());
    }

    @Test
    void anAddressTakesThemByPut() throws Exception {
        HttpServer archive = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<String> seen = new ArrayList<>();
        archive.createContext("/audit", exchange -> {
            seen.add("%s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Authorization")));
            seen.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(seen.size() > 2 ? 507 : 201, -1);
            exchange.close();
        });
        archive.start();
        try {
            URI address = URI.create(
                    "http://127.0.0.1:%d/audit/".formatted(archive.getAddress().getPort()));
            Checkpointer checkpointer = checkpointer(new HttpSink(address, Optional.of("token")));
            checkpointer.run();
            assertEquals("PUT /audit/orders/000000000000000005-20230331T121000Z.checkpoint Bearer token", seen.get(0));
            assertTrue(seen.get(1).startsWith("desk.example/orders\n5\n"), seen.get(1));
            assertThrows(IOException.class, checkpointer::run);
        } finally {
            archive.stop(0);
        }
    }

    private void replace(List<AuditEntry> others) {
        rows.clear();
        rows.addAll(others);
    }

    private List<Checkpoint> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("orders"))) {
            List<Checkpoint> kept = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                kept.add(Checkpoint.parse(SignedNote.open(Files.readString(file), List.of(KEY.open()))));
            }
            return kept;
        }
    }

    private Checkpointer checkpointer(CheckpointSink sink) {
        return new Checkpointer(new ListedBook(rows), NoteSigner.parse(KEY.secret()), List.of(sink), clock, "orders");
    }

    private static void assertBroken(Checkpointer checkpointer, String why) {
        String message =
                assertThrows(BrokenChainException.class, checkpointer::run).getMessage();
        assertTrue(message.contains(why), message);
    }

    private static final class FailingOnce implements CheckpointSink {

        private final List<String> kept = new ArrayList<>();
        private boolean failed;

        @Override
        public void keep(String chain, String file, String note) throws IOException {
            if (!failed) {
                failed = true;
                throw new IOException("no space");
            }
            kept.add(note);
        }

        @Override
        public Optional<String> newest(String chain) {
            return Optional.empty();
        }
    }

    private record ListedBook(List<AuditEntry> rows) implements AuditBook {

        @Override
        public List<AuditEntry> find(String chain, AuditFilter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void readAfter(String chain, long sequence, Consumer<ChainHead> head, Consumer<AuditEntry> taker) {
            head.accept(Chains.head(rows));
            rows.stream().filter(row -> row.sequence() > sequence).forEach(taker);
        }

        @Override
        public Verdict verify(String chain) {
            throw new UnsupportedOperationException();
        }
    }
}
