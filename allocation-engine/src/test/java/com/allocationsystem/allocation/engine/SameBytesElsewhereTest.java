package com.allocationsystem.allocation.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.fixture.RandomOrders;
import com.allocationsystem.allocation.fixture.Samples;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.method.AllocationMethod;
import com.allocationsystem.allocation.model.method.CustomWeights;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.shared.Side;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Plans are written out, every bit of every number, here and in a second JVM that runs and hashes differently. */
class SameBytesElsewhereTest {

    private static final int ORDERS = 30;
    private static final String[] UNLIKE_THIS_JVM = {
        "-Xint",
        "-XX:+UnlockExperimentalVMOptions",
        "-XX:hashCode=2",
        "-XX:+UseSerialGC",
        "-Duser.language=tr",
        "-Duser.timezone=Asia/Kolkata",
        "-Dfile.encoding=ISO-8859-1"
    };

    @Test
    void plansAreTheSameByteForByte_inAJvmThatInterpretsAndHashesOtherwise() throws Exception {
        String here = plans();
        assertTrue(here.contains("exact=true"), "least costs took part");
        assertEquals(here, plansOfAnotherJvm());
    }

    /** Called in the second JVM. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(plans());
    }

    private static String plans() {
        StringBuilder text = new StringBuilder();
        for (int seed = 0; seed < ORDERS; seed++) {
            AllocationInputs inputs = RandomOrders.small(seed, new ProRata(ProRata.Base.NAV, new TreeMap<>()), 9);
            for (AllocationMethod method : methods(inputs)) {
                text.append(CheckedEngine.allocate(inputs.with(method))).append('\n');
            }
        }
        text.append(CheckedEngine.allocate(sale(12))).append('\n');
        return text.append(CheckedEngine.allocate(sale(80))).append('\n').toString();
    }

    private static List<AllocationMethod> methods(AllocationInputs inputs) {
        TreeMap<String, Double> weights = new TreeMap<>();
        inputs.accounts().forEach(a -> weights.put(a.accountId(), a.nav().doubleValue() / 3));
        return List.of(
                inputs.method(),
                new CustomWeights(weights),
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 30),
                new MinDispersion(TargetMetric.DTS, MinDispersion.Weighting.NAV, 0, 30));
    }

    /** A sale of a tenth of the holdings, many of them smaller than the smallest piece: more than the plain bound can prove. */
    private static AllocationInputs sale(int holders) {
        SplittableRandom random = new SplittableRandom(11);
        List<Account> accounts = new ArrayList<>();
        long held = 0;
        for (int i = 0; i < holders; i++) {
            double nav = Math.round(1e7 * StrictMath.exp(4 * random.nextDouble()));
            long holding = random.nextLong(6_000_000);
            held += holding;
            accounts.add(Samples.account("A" + (100 + i), nav, 0, holding, 4 + 3 * random.nextDouble()));
        }
        return Samples.inputs(
                Side.SELL,
                held / 10_000 * 1000,
                Samples.bond(2000, 1000),
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 25),
                3_000_000,
                accounts);
    }

    private static String plansOfAnotherJvm() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(UNLIKE_THIS_JVM));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SameBytesElsewhereTest.class.getName()));
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        other.getInputStream().transferTo(printed);
        assertTrue(other.waitFor(2, TimeUnit.MINUTES), "the other JVM did not end");
        assertEquals(0, other.exitValue());
        return printed.toString(StandardCharsets.UTF_8);
    }
}
