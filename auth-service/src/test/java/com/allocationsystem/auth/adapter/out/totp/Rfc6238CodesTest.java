package com.allocationsystem.auth.adapter.out.totp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.domain.credential.TotpSecret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc6238CodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final Rfc6238Codes codes = new Rfc6238Codes();

    /** RFC 6238, appendix B, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void agreesWithTheRfc(long seconds, String code) {
        assertEquals(OptionalLong.of(seconds / 30), codes.step(SECRET, code, Instant.ofEpochSecond(seconds)));
    }

    @Test
    void oneStepBeforeOrAfterIsTaken_andNoMore() {
        Instant now = Instant.ofEpochSecond(1111111109);
        for (int late : new int[] {-59, -30, 0, 30}) {
            assertTrue(codes.step(SECRET, "081804", now.plusSeconds(late)).isPresent(), () -> "late " + late);
        }
        for (int late : new int[] {-60, 31, 3600}) {
            assertTrue(codes.step(SECRET, "081804", now.plusSeconds(late)).isEmpty(), () -> "late " + late);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "81804", "0081804", "08180x", "٠٨١٨٠٤"})
    void otherTextsAreNoCodes(String text) {
        assertTrue(codes.step(SECRET, text, Instant.ofEpochSecond(1111111109)).isEmpty());
    }

    @Test
    void secretIsShownAsAppsTakeIt() {
        TotpSecret shown = codes.shown(SECRET, "ann");
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", shown.base32());
        assertEquals(
                "otpauth://totp/Allocation%20System:ann?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Allocation%20System&algorithm=SHA1&digits=6&period=30",
                shown.uri());
    }
}
