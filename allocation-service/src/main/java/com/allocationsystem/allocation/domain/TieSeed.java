package com.allocationsystem.allocation.domain;

import com.allocationsystem.allocation.domain.account.Account;
import com.allocationsystem.allocation.domain.order.BlockOrder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The number that decides between equals: the first 8 bytes of a SHA-256 over order, bond, method, date and every account's
 * id, NAV, cash and holding. Nobody can choose it, and anybody can compute it again from the inputs.
 */
final class TieSeed {

    private TieSeed() {}

    static long of(AllocationInputs inputs) {
        MessageDigest digest = sha256();
        BlockOrder order = inputs.order();
        text(
                digest,
                order.side() + "|" + order.quantityPar() + "|" + order.settlementDate() + "|"
                        + order.cleanPricePer100().stripTrailingZeros().toPlainString() + "|"
                        + inputs.bond().cusip() + "|" + inputs.method() + "|" + inputs.constraints() + "|"
                        + inputs.businessDate());
        for (Account account : inputs.accounts()) {
            text(digest, account.accountId());
            digest.update(ByteBuffer.allocate(24)
                    .putDouble(account.nav().doubleValue())
                    .putDouble(account.availableCash().doubleValue())
                    .putLong(account.holdingPar())
                    .array());
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void text(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
