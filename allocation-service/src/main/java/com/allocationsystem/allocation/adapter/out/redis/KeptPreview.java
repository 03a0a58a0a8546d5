package com.allocationsystem.allocation.adapter.out.redis;

import com.allocationsystem.allocation.application.statement.SealedStatement;
import com.allocationsystem.allocation.domain.commit.SealedPreview;
import com.allocationsystem.allocation.domain.commit.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A preview as bytes: a short header, then the compressed statement. Inputs and plan are read back from the statement,
 * which must still have its hash.
 *
 * <p>The statement is stored as bytes and not as a string inside JSON: JSON parsers limit the length of one string, and the
 * statement of 10,000 accounts is longer than Jackson's limit.
 */
final class KeptPreview {

    private KeptPreview() {}

    static byte[] write(SealedPreview preview) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(preview.preparedBy());
            out.writeUTF(preview.preparedAt().toString());
            out.writeUTF(preview.expiresAt().toString());
            out.writeDouble(preview.elapsedMillis());
            out.writeUTF(preview.statement().hash());
            try (DeflaterOutputStream statement = new DeflaterOutputStream(out, fast)) {
                statement.write(preview.statement().json().getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
    }

    /** @throws IllegalStateException when the statement no longer has its hash */
    static SealedPreview read(UUID allocationId, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String preparedBy = in.readUTF();
            Instant preparedAt = Instant.parse(in.readUTF());
            Instant expiresAt = Instant.parse(in.readUTF());
            double elapsedMillis = in.readDouble();
            String hash = in.readUTF();
            String json = new String(new InflaterInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
            Statement statement = Statement.kept(json, hash);
            SealedStatement opened = SealedStatement.open(json);
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
