package com.allocationsystem.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.IntStream;
import redis.embedded.RedisServer;

/** A real Redis for one test run, on a free port, gone with the run. */
public class RedisResource implements QuarkusTestResourceLifecycleManager {

    private static final int FIRST_PORT = 28_000;
    private static final int PORTS = 4_000;

    private RedisServer redis;

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            redis = RedisServer.newRedisServer()
                    .port(port)
                    .setting("bind 127.0.0.1")
                    .setting("save \"\"")
                    .build();
            redis.start();
            return Map.of("quarkus.redis.hosts", "redis://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException("Redis did not start", e);
        }
    }

    @Override
    public void stop() {
        try {
            if (redis != null) {
                redis.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Not one of the system's choice: another process may be given it before Redis has it. Below the range that the system hands
     * out from (32768 and up), and for each process from another place on, as modules are tested at the same time.
     */
    private static int freePort() {
        int own = (int) (ProcessHandle.current().pid() % PORTS);
        return IntStream.range(own, own + PORTS)
                .map(step -> FIRST_PORT + step % PORTS)
                .filter(RedisResource::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port from " + FIRST_PORT + " on"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
