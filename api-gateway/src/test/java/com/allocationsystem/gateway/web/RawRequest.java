package com.allocationsystem.gateway.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request written letter by letter, as no well-behaved client would. */
final class RawRequest {

    private RawRequest() {}

    /**
     * @param head request line and headers, lines parted by {@code \n}, without Host
     * @return everything the server answered
     */
    static String send(int port, String head, byte[] body) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            String text = head.strip().replace("\n", "\r\n") + "\r\nHost: front.example\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    static String get(int port, String target) throws IOException {
        return send(port, "GET " + target + " HTTP/1.1\nConnection: close", new byte[0]);
    }
}
