package com.allocationsystem.gateway.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A client that sends a beginning at once and then byte by byte. */
final class SlowSocket implements AutoCloseable {

    private static final int PACE_MILLIS = 50;
    private static final long LONGEST_NANOS = 20_000_000_000L;

    private final Socket socket;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();

    SlowSocket(int port, String beginning) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PACE_MILLIS);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends a byte, again and again, until the server has ended the connection. */
    String dripUntilEnded(char drop) throws IOException {
        long deadline = System.nanoTime() + LONGEST_NANOS;
        while (System.nanoTime() < deadline) {
            if (hasEnded(drop)) {
                return answer.toString(StandardCharsets.ISO_8859_1);
            }
        }
        throw new AssertionError("the connection is still open; answered: " + answer);
    }

    /** Reads until the server has ended the connection. */
    String readUntilEnded() throws IOException {
        socket.setSoTimeout((int) (LONGEST_NANOS / 1_000_000));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    private boolean hasEnded(char drop) throws IOException {
        try {
            socket.getOutputStream().write(drop);
            int read = socket.getInputStream().read();
            if (read >= 0) {
                answer.write(read);
            }
            return read < 0;
        } catch (SocketTimeoutException nothingYet) {
            return false;
        } catch (SocketException ended) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
