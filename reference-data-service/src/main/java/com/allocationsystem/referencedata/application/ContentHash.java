package com.allocationsystem.referencedata.application;

import com.allocationsystem.referencedata.application.port.in.ImportDatasetUseCase.DatasetSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether two datasets are the same, byte for byte: SHA-256 over each file's name and SHA-256, by name. */
final class ContentHash {

    private static final int BUFFER_BYTES = 1 << 16;

    private ContentHash() {}

    static String of(Map<String, DatasetSource> files) throws IOException {
        MessageDigest whole = sha256();
        for (Map.Entry<String, DatasetSource> file : new TreeMap<>(files).entrySet()) {
            whole.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            try (InputStream in = file.getValue().open()) {
                whole.update(ofStream(in));
            }
        }
        return HexFormat.of().formatHex(whole.digest());
    }

    private static byte[] ofStream(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
