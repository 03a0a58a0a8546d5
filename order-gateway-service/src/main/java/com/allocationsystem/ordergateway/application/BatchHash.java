package com.allocationsystem.ordergateway.application;

import com.allocationsystem.ordergateway.application.port.in.AcceptBatchUseCase.Command;
import com.allocationsystem.ordergateway.application.port.in.AcceptBatchUseCase.Piece;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Whether two hand-overs are the same. Taken over the content, not the bytes: blanks, the order of fields and 99.50
 * against 99.5 make no other allocation. The correlation id is left out, a retry may carry another.
 */
final class BatchHash {

    private final MessageDigest digest;

    private BatchHash(MessageDigest digest) {
        this.digest = digest;
    }

    /** @return SHA-256, hex, 64 characters */
    static String of(Command command) {
        BatchHash hash = new BatchHash(sha256());
        hash.add(command.allocationId());
        hash.add(command.instrument().cusip());
        hash.add(command.instrument().isin());
        hash.add(command.instrument().minDenominationPar());
        hash.add(command.instrument().incrementPar());
        hash.add(command.side());
        hash.add(command.settlementDate());
        hash.add(plain(command.limitPrice()));
        hash.add(command.requestedBy());
        hash.add(command.comment());
        for (Piece piece : command.children()) {
            hash.add(piece.accountId());
            hash.add(piece.quantityPar());
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    /** Each value with its length before it, so that no two lists of values read alike; null has length -1. */
    private void add(Object value) {
        byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        digest.update(((value == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static String plain(BigDecimal price) {
        return price == null ? null : price.stripTrailingZeros().toPlainString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
