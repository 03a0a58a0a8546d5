package com.allocationsystem.allocation.engine.method;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;

/**
 * The number that decides between equals: the first 8 bytes of a SHA-256 over order, bond, method, date and every account's
 * id, NAV, cash and holding. Nobody can choose it, and anybody can compute it again from the inputs.
 *
 * <p>Doubles go in by their bits: their decimal spelling depends on the version of Java.
 */
public final class TieSeed {

    private TieSeed() {}

    public static long of(AllocationInputs inputs) {
        MessageDigest digest = sha256();
        BlockOrder order = inputs.order();
        Constraints constraints = inputs.constraints();
        text(
                digest,
                order.side() + "|" + order.quantityPar() + "|" + order.settlementDate() + "|"
                        + order.cleanPricePer100().stripTrailingZeros().toPlainString() + "|"
                        + inputs.bond().cusip() + "|" + inputs.method().code() + "|" + constraints.respectCash() + ","
                        + constraints.minAllocationPar() + "," + constraints.complianceCheck() + "|"
                        + inputs.businessDate());
        parameters(digest, inputs.method());
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

    private static void parameters(MessageDigest digest, AllocationMethod method) {
        if (method instanceof MinDispersion dispersion) {
            text(digest, dispersion.target() + "|" + dispersion.weighting() + "|" + dispersion.maxIterations());
            number(digest, dispersion.tolerance());
        } else if (method instanceof ProRata proRata) {
            text(digest, proRata.base().name());
            numbers(digest, proRata.customBase());
        } else if (method instanceof CustomWeights custom) {
            numbers(digest, custom.weights());
        }
    }

    private static void numbers(MessageDigest digest, SortedMap<String, Double> values) {
        values.forEach((id, value) -> {
            text(digest, id);
            number(digest, value);
        });
    }

    private static void number(MessageDigest digest, double value) {
        digest.update(ByteBuffer.allocate(8).putDouble(value).array());
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
