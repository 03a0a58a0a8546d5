package com.allocationsystem.localstack.server;

import com.allocationsystem.localstack.supervision.Component;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import redis.embedded.core.ExecutableProvider;

/**
 * A real Redis as one component: append-only file on, so that its content survives; 127.0.0.1 only. Each service has a user
 * of its own that reaches its own keys only; the default user is for the person at the machine.
 */
public final class RedisServer {

    public static final String NAME = "redis";

    /** The keys that each service may use. */
    private static final Map<String, String> KEYS =
            Map.of("oas_auth", "auth:*", "oas_allocation", "oas:*", "oas_orders", "orders:*");

    private final Path folder;
    private final int port;
    private final Secrets secrets;

    /** @param state the state folder; program, settings and data live under its {@code redis/} */
    public RedisServer(Path state, int port, Secrets secrets) {
        this.folder = state.resolve("redis");
        this.port = port;
        this.secrets = secrets;
    }

    /** @return the names of Redis's users, which are those of the services' databases */
    static Set<String> userNames() {
        return KEYS.keySet();
    }

    /** @return name of the secret of a user */
    static String user(String name) {
        return "redis-" + name;
    }

    public Component component() {
        return new Component(NAME, port, Set.of(), this::prepare, this::answers, Component.Preparation.NONE, "TERM");
    }

    private ProcessBuilder prepare() throws IOException {
        Files.createDirectories(folder);
        Path settings = Secrets.writePrivately(folder.resolve("redis.conf"), settings());
        return new ProcessBuilder(program().toString(), settings.toString()).directory(folder.toFile());
    }

    private Path program() throws IOException {
        Path program = folder.resolve("redis-server");
        if (!Files.isExecutable(program)) {
            Path unpacked = ExecutableProvider.newJarResourceProvider().get().toPath();
            Files.move(unpacked, program, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            program.toFile().setExecutable(true);
        }
        return program;
    }

    private String settings() {
        // set-proc-title off: the command line stays as started, and is how our processes are told from others.
        return """
                bind 127.0.0.1
                port %d
                requirepass %s
                %s
                dir "%s"
                appendonly yes
                appendfsync everysec
                save ""
                set-proc-title no
                """.formatted(port, secrets.get(Secrets.REDIS), users(), folder);
    }

    private String users() {
        return KEYS.entrySet().stream()
                .map(user -> "user %s on >%s ~%s +@all -@admin -@dangerous"
                        .formatted(user.getKey(), secrets.get(user(user.getKey())), user.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            socket.setSoTimeout(500);
            String command = "AUTH %s\r\nPING\r\n".formatted(secrets.get(Secrets.REDIS));
            socket.getOutputStream().write(command.getBytes(StandardCharsets.US_ASCII));
            byte[] expected = "+OK\r\n+PONG\r\n".getBytes(StandardCharsets.US_ASCII);
            InputStream answer = socket.getInputStream();
            return java.util.Arrays.equals(answer.readNBytes(expected.length), expected);
        } catch (IOException e) {
            return false;
        }
    }
}
