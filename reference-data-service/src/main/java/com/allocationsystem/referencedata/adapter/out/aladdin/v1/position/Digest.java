package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import com.allocationsystem.referencedata.domain.position.Holding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 64 bits of SHA-256 over one holding; sums of them do not depend on the order of rows. */
final class Digest {

    private Digest() {}

    static long of(Holding held) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest("%s %d %s"
                            .formatted(
                                    held.cusip(),
                                    held.quantityPar(),
                                    held.marketValue().toPlainString())
                            .getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
