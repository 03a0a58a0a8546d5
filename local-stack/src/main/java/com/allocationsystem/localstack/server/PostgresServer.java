package com.allocationsystem.localstack.server;

import com.allocationsystem.localstack.process.CommandLine;
import com.allocationsystem.localstack.process.Signals;
import com.allocationsystem.localstack.supervision.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A real PostgreSQL as one component: durable (fsync and synchronous_commit on), passwords required, on 127.0.0.1 only.
 *
 * <p>The server is a direct child of the stack, not of a library, so that its death is seen and its data folder is ours.
 */
public final class PostgresServer {

    public static final String NAME = "postgres";

    private final Path folder;
    private final int port;
    private final Secrets secrets;

    /** @param state the state folder; data and programs live under its {@code postgres/} */
    public PostgresServer(Path state, int port, Secrets secrets) {
        this.folder = state.resolve("postgres");
        this.port = port;
        this.secrets = secrets;
    }

    public Component component() {
        PostgresDatabases databases = new PostgresDatabases(port, secrets);
        // INT is PostgreSQL's fast shutdown; TERM would wait for every client to leave.
        return new Component(NAME, port, Set.of(), this::prepare, databases::answers, databases::provide, "INT");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private ProcessBuilder prepare() throws Exception {
        Files.createDirectories(folder);
        Path bin = PostgresBinaries.unpack(folder.resolve("programs"));
        PostgresAccount account = PostgresAccount.choose(folder);
        account.own(folder);
        if (!Files.exists(data())) {
            initialize(account, bin);
        }
        endEarlierServer();
        ProcessBuilder command = account.command(List.of(
                bin.resolve("postgres").toString(),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on"));
        return command.directory(folder.toFile());
    }

    /** Made beside its final place and moved there when complete: a start that is cut off leaves nothing half made. */
    private void initialize(PostgresAccount account, Path bin) throws IOException, InterruptedException {
        Path fresh = folder.resolve("data.new");
        deleteTree(fresh);
        Path password = Secrets.writePrivately(folder.resolve("password.new"), secrets.get(Secrets.POSTGRES));
        account.own(folder);
        Process initdb = account.command(List.of(
                        bin.resolve("initdb").toString(),
                        "-D",
                        fresh.toString(),
                        "-U",
                        "postgres",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums"))
                .redirectErrorStream(true)
                .start();
        String output = new String(initdb.getInputStream().readAllBytes());
        int exit = initdb.waitFor();
        Files.delete(password);
        if (exit != 0) {
            throw new IOException("initdb ended with exit code %d:%n%s".formatted(exit, output));
        }
        Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * After a kill -9 a {@code postmaster.pid} stays behind. Its process, if it still serves this folder, is ended; a
     * number that by now belongs to a stranger would stop PostgreSQL from starting, so the file goes.
     */
    private void endEarlierServer() throws IOException {
        Path file = data().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> earlier = Files.readAllLines(file).stream()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(handle -> CommandLine.of(handle).names(data()));
        earlier.ifPresent(handle -> Signals.stop(handle, "INT", Duration.ofSeconds(15)));
        Files.deleteIfExists(file);
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var files = Files.walk(root)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
