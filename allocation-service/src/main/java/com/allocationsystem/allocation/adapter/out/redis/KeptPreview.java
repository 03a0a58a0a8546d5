package com.allocationsystem.allocation.adapter.out.redis;

import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;

/**
 * A preview as bytes: a short header, then the compressed statement. Inputs and plan are read back from the statement,
 * which must still have its hash.
 */
final class KeptPreview {

    private static final int HEADER = 256;

    private KeptPreview() {}

    static byte[] write(SealedPreview preview) {
        byte[] statement = preview.statement().compressed();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(HEADER + statement.length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(preview.preparedBy());
            out.writeUTF(preview.preparedAt().toString());
            out.writeUTF(preview.expiresAt().toString());
            out.writeDouble(preview.elapsedMillis());
            out.writeUTF(preview.statement().hash());
            out.write(statement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalStateException when the statement no longer has its hash */
    static SealedPreview read(UUID allocationId, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String preparedBy = in.readUTF();
            Instant preparedAt = Instant.parse(in.readUTF());
            Instant expiresAt = Instant.parse(in.readUTF());
            double elapsedMillis = in.readDouble();
            String hash = in.readUTF();
            Statement statement = Statement.kept(in.readAllBytes(), hash);
            SealedStatement opened = SealedStatement.open(statement);
            return new SealedPreview(
                    allocationId,
                    preparedBy,
                    preparedAt,
                    expiresAt,
                    elapsedMillis,
                    opened.securityId(),
                    opened.portfolioGroups(),
                    opened.inputs(),
                    opened.plan(),
                    statement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
