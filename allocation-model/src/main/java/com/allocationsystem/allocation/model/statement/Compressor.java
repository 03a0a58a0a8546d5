package com.allocationsystem.allocation.model.statement;

import com.allocationsystem.allocation.model.json.CanonicalJson;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes in the zlib format (RFC 1950), compressed as they come. */
final class Compressor implements CanonicalJson.Sink {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private byte[] compressed = new byte[8192];
    private int length;

    @Override
    public void take(byte[] bytes, int count) {
        deflater.setInput(bytes, 0, count);
        while (!deflater.needsInput()) {
            drain();
        }
    }

    /** @return all that was taken; nothing can be taken after it */
    byte[] finish() {
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
        deflater.end();
        return Arrays.copyOf(compressed, length);
    }

    private void drain() {
        if (length == compressed.length) {
            compressed = Arrays.copyOf(compressed, 2 * compressed.length);
        }
        length += deflater.deflate(compressed, length, compressed.length - length);
    }

    /** @throws DataFormatException when the bytes are not what {@link #finish} gave */
    static byte[] inflate(byte[] compressed) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(compressed);
        byte[] plain = new byte[Math.max(64, 6 * compressed.length)];
        int length = 0;
        try {
            while (!inflater.finished()) {
                if (length == plain.length) {
                    plain = Arrays.copyOf(plain, 2 * plain.length);
                }
                int more = inflater.inflate(plain, length, plain.length - length);
                if (more == 0 && !inflater.finished()) {
                    throw new DataFormatException("the compressed bytes end too early");
                }
                length += more;
            }
            return Arrays.copyOf(plain, length);
        } finally {
            inflater.end();
        }
    }
}
