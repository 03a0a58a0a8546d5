package com.allocationsystem.edge.connection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Follows the bytes of one connection and finds the first request whose end two readers could see at two places: a request
 * hidden in the body of another passes one of them unseen. Stricter than RFC 9112 asks: what only such requests need is
 * refused.
 */
final class RequestFraming {

    private static final int LONGEST_HEAD = 65_536;
    private static final int LONGEST_CHUNK_SIZE = 8;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private State state = State.HEAD;
    private RequestHead head = new RequestHead();
    private int headBytes;
    private long left;
    private boolean afterReturn;

    private enum State {
        HEAD,
        BODY,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER
    }

    /**
     * Takes the next bytes.
     *
     * @return false: the connection must be closed and these bytes not be read
     */
    boolean accepts(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            if (state == State.BODY || state == State.CHUNK) {
                int taken = (int) Math.min(left, bytes.length - at);
                left -= taken;
                at += taken;
                if (left == 0) {
                    state = state == State.BODY ? State.HEAD : State.CHUNK_END;
                }
            } else if (!takeOfLine(bytes[at++])) {
                return false;
            }
        }
        return true;
    }

    /** Lines end with both a carriage return and a line feed, and neither stands anywhere else. */
    private boolean takeOfLine(byte next) {
        if (++headBytes > LONGEST_HEAD) {
            return false;
        }
        if (afterReturn) {
            afterReturn = false;
            return next == '\n' && endOfLine();
        }
        if (next == '\r') {
            afterReturn = true;
            return true;
        }
        boolean control = (next >= 0 && next < ' ' && next != '\t') || next == 0x7f;
        line.write(next);
        return !control;
    }

    private boolean endOfLine() {
        String text = line.toString(StandardCharsets.ISO_8859_1);
        line.reset();
        return switch (state) {
            case HEAD -> endOfHeadLine(text);
            case CHUNK_SIZE -> startChunk(text);
            case CHUNK_END -> {
                state = State.CHUNK_SIZE;
                yield text.isEmpty();
            }
            default -> endOfTrailer(text);
        };
    }

    private boolean endOfHeadLine(String text) {
        if (!text.isEmpty()) {
            return head.takes(text);
        }
        if (head.isEmpty()) {
            // An empty line before a request, as some clients send after a body.
            return true;
        }
        if (!head.isWhole()) {
            return false;
        }
        left = head.length();
        if (head.chunked()) {
            state = State.CHUNK_SIZE;
        } else {
            state = left > 0 ? State.BODY : State.HEAD;
        }
        nextMessage();
        return true;
    }

    private boolean startChunk(String text) {
        if (text.isEmpty() || text.length() > LONGEST_CHUNK_SIZE || !text.matches("[0-9A-Fa-f]+")) {
            return false;
        }
        left = Long.parseLong(text, 16);
        state = left == 0 ? State.TRAILER : State.CHUNK;
        headBytes = 0;
        return true;
    }

    private boolean endOfTrailer(String text) {
        if (text.isEmpty()) {
            state = State.HEAD;
            nextMessage();
        }
        return true;
    }

    private void nextMessage() {
        head = new RequestHead();
        headBytes = 0;
    }
}
