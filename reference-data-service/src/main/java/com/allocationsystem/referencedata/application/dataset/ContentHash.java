package com.allocationsystem.referencedata.application.dataset;

import com.allocationsystem.referencedata.application.port.in.dataset.ImportDatasetUseCase.DatasetSource;
import com.allocationsystem.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether two datasets are the same, byte for byte: SHA-256 over each file's name and SHA-256, by name. */
final class ContentHash {

    private static final int BUFFER_BYTES = 1 << 16;

    private ContentHash() {}

    static String of(Map<String, DatasetSource> files) throws IOException {
        Sha256 whole = Sha256.start();
        for (Map.Entry<String, DatasetSource> file : new TreeMap<>(files).entrySet()) {
            whole.add(file.getKey());
            try (InputStream in = file.getValue().open()) {
                whole.add(ofStream(in));
            }
        }
        return whole.hex();
    }

    private static byte[] ofStream(InputStream in) throws IOException {
        Sha256 hash = Sha256.start();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            hash.add(buffer, read);
        }
        return hash.bytes();
    }
}
