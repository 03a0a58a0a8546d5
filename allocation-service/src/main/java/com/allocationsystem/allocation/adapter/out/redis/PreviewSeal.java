package com.allocationsystem.allocation.adapter.out.redis;

import com.allocationsystem.allocation.config.ServiceIdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks what this service stores in Redis with an HMAC-SHA256, so that write access to Redis is not enough to forge a preview.
 *
 * <p>The key is derived from the service's own secret, which Redis never holds and all replicas share. The allocation's id
 * is part of what is signed: one preview cannot be stored under the id of another.
 */
@ApplicationScoped
class PreviewSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MARK_BYTES = 32;
    private static final byte[] PURPOSE = "kept preview, version 1".getBytes(StandardCharsets.UTF_8);

    private final SecretKeySpec key;

    PreviewSeal(ServiceIdentityConfig identity) {
        byte[] secret = identity.secret().getBytes(StandardCharsets.UTF_8);
        this.key = new SecretKeySpec(mark(new SecretKeySpec(secret, ALGORITHM), PURPOSE), ALGORITHM);
    }

    /** @return the mark followed by the content */
    byte[] seal(UUID allocationId, byte[] content) {
        byte[] mark = mark(key, idBytes(allocationId), content);
        byte[] stored = Arrays.copyOf(mark, MARK_BYTES + content.length);
        System.arraycopy(content, 0, stored, MARK_BYTES, content.length);
        return stored;
    }

    /** @return the content; empty when this service did not store these bytes under this id */
    Optional<byte[]> open(UUID allocationId, byte[] stored) {
        if (stored.length < MARK_BYTES) {
            return Optional.empty();
        }
        byte[] mark = Arrays.copyOf(stored, MARK_BYTES);
        byte[] content = Arrays.copyOfRange(stored, MARK_BYTES, stored.length);
        return MessageDigest.isEqual(mark, mark(key, idBytes(allocationId), content))
                ? Optional.of(content)
                : Optional.empty();
    }

    private static byte[] idBytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static byte[] mark(SecretKeySpec key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
