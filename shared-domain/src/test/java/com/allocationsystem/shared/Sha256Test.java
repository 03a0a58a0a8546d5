package com.allocationsystem.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

    /** The examples of FIPS 180-4 for "abc" and for no content. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void givesTheHashesOfTheStandard() {
        assertEquals(OF_ABC, Sha256.hex("abc"));
        assertEquals(OF_NOTHING, Sha256.hex(""));
        assertArrayEquals(HexFormat.of().parseHex(OF_ABC), Sha256.of("abc"));
        assertArrayEquals(HexFormat.of().parseHex(OF_NOTHING), Sha256.of(new byte[0]));
    }

    @Test
    void partsGiveTheHashOfTheWhole() {
        byte[] buffer = "bc and what was read before".getBytes(StandardCharsets.UTF_8);
        assertEquals(OF_ABC, Sha256.start().add("a").add(buffer, 2).hex());
    }

    @Test
    void textIsHashedAsUtf8() {
        assertArrayEquals(Sha256.of("é".getBytes(StandardCharsets.UTF_8)), Sha256.of("é"));
    }
}
