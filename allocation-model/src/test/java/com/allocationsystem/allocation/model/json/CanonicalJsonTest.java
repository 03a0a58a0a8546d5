package com.allocationsystem.allocation.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /** Bits and spelling from RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void doubleIsSpelledAsTheStandardSaysIt(String bits, String spelling) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertEquals(spelling, CanonicalJson.text(number));
    }
    /** Before JDK 19 Double.toString spells some of these with a digit too many (JDK-4511638). */
    @ParameterizedTest
    @CsvSource({"5.684341886080802e-14", "2e-322", "2e+23", "1e-323"})
    void spellingIsTheShortestThatReadsBack_whateverThePlatformPrints(String spelling) {
        assertEquals(spelling, CanonicalJson.text(Double.parseDouble(spelling)));
    }

    @Test
    void everySpellingReadsBackAsTheSameDouble_over20000RandomBits() {
        Random random = new Random(8785);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertEquals(number + 0.0, Double.parseDouble(CanonicalJson.text(number)), 0.0);
            }
        }
    }

    @Test
    void spellingIsTheOneTheSlowSearchFinds_over20000RandomNumbersOfEverySize() {
        Random random = new Random(2023);
        for (int i = 0; i < 20_000; i++) {
            double bits = Double.longBitsToDouble(random.nextLong());
            double number = i % 2 == 0 ? random.nextGaussian() : bits;
            if (Double.isFinite(number)) {
                assertEquals(
                        0, slowly(number).compareTo(new BigDecimal(CanonicalJson.text(number))), () -> number + "");
            }
        }
    }

    @Test
    void spellingIsThatOfTheSlowTwin_over200000RandomNumbersOfEverySize() {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 200_000; i++) {
            double number =
                    switch (i % 4) {
                        case 0 -> Double.longBitsToDouble(random.nextLong());
                        case 1 -> random.nextDouble() * StrictMath.pow(10, random.nextInt(-30, 30));
                        case 2 -> StrictMath.scalb(1.0, random.nextInt(-1074, 1024));
                        default -> Math.round(random.nextDouble() * 1e12) / 1e4;
                    };
            if (Double.isFinite(number)) {
                assertEquals(SlowNumber.of(number), CanonicalJson.text(number));
            }
        }
    }

    /** Counts digits up from one: the decimal of that many digits nearest to the exact value, once it reads back. */
    private static BigDecimal slowly(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; ; digits++) {
            BigDecimal even = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
            BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
            for (BigDecimal candidate : List.of(even, up, down)) {
                if (candidate.doubleValue() == number) {
                    return candidate;
                }
            }
        }
    }

    @Test
    void decimalAndItsDoubleAreSpelledAlike_over20000RandomAmounts() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong() % 1_000_000_000_000_000L, random.nextInt(12));

            assertEquals(CanonicalJson.text(amount.doubleValue()), CanonicalJson.text(amount), amount::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numberThatIsNotFinite_isRefused(double number) {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text(List.of(number)));
    }

    @Test
    void wholeNumberThatNoDoubleHolds_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text((1L << 53) + 1));
    }

    /** Content and result from RFC 8785, section 3.2.2 and 3.2.3. */
    @Test
    void contentOfTheStandardsExample_givesItsBytes() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("numbers", List.of(333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001));
        content.put("string", "\u20ac$" + (char) 0x0F + "\nA'B\"\\\\\"/");
        content.put("literals", Arrays.asList(null, true, false));

        assertEquals(
                "{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
                CanonicalJson.text(content));
    }

    @Test
    void membersAreSortedByUtf16Units() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("\u20ac", 1L);
        content.put("\r", 2L);
        content.put("1", 4L);
        content.put("\u0080", 5L);
        content.put("\ud83d\ude00", 6L);
        content.put("\u00f6", 7L);

        assertEquals(
                "{\"\\r\":2,\"1\":4,\"\u0080\":5,\"\u00f6\":7,\"\u20ac\":1,\"\ud83d\ude00\":6}",
                CanonicalJson.text(content));
    }

    @Test
    void halfASurrogatePair_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text("x\ud83d"));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.text("\ude00x"));
    }

    @Test
    void whatWasWritten_readsBackAndWritesTheSameAgain() {
        String text = "{\"a\":[1,-0.5,1e+23,{\"b\":\"\\\"\\\\\\n\\u0001\u00f6\"}],\"c\":null,\"d\":true,\"e\":{}}";

        assertEquals(text, CanonicalJson.text(JsonReader.read(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":1,}",
                "nul",
                "\"x",
                "1 2",
                "{\"a\":1,\"a\":2}",
                "\"\\x\""
            })
    void textThatIsNotJson_isRefusedSayingWhere(String text) {
        assertThrows(IllegalArgumentException.class, () -> JsonReader.read(text));
    }
}
