package com.allocationsystem.allocation.checker.input;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/** The tie seed, computed again from what docs/domain/README.md, Ties, says goes into it. */
public final class SeedCheck {

    private SeedCheck() {}

    public static long seed(AllocationInputs inputs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(
                    out,
                    String.join(
                            "|",
                            inputs.order().side().name(),
                            Long.toString(inputs.order().quantityPar()),
                            inputs.order().settlementDate().toString(),
                            inputs.order()
                                    .cleanPricePer100()
                                    .stripTrailingZeros()
                                    .toPlainString(),
                            inputs.bond().cusip(),
                            inputs.method().code(),
                            inputs.constraints().respectCash()
                                    + "," + inputs.constraints().minAllocationPar()
                                    + "," + inputs.constraints().complianceCheck(),
                            inputs.businessDate().toString()));
            method(out, inputs);
            for (Account account : inputs.accounts()) {
                text(out, account.accountId());
                out.writeDouble(account.nav().doubleValue());
                out.writeDouble(account.availableCash().doubleValue());
                out.writeLong(account.holdingPar());
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            return new BigInteger(1, digest).shiftRight(192).longValue();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void method(DataOutputStream out, AllocationInputs inputs) throws IOException {
        if (inputs.method() instanceof MinDispersion method) {
            text(out, method.target() + "|" + method.weighting() + "|" + method.maxIterations());
            out.writeDouble(method.tolerance());
        } else if (inputs.method() instanceof ProRata proRata) {
            text(out, proRata.base().name());
            weights(out, proRata.customBase());
        } else if (inputs.method() instanceof CustomWeights custom) {
            weights(out, custom.weights());
        }
    }

    private static void weights(DataOutputStream out, Map<String, Double> weights) throws IOException {
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            text(out, weight.getKey());
            out.writeDouble(weight.getValue());
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
