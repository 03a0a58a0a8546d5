package com.allocationsystem.auth.adapter.out.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZxcvbnStrengthTest {

    private static final List<String> HINTS = List.of("allocation", "aladdin", "blackrock", "smithers");

    private final ZxcvbnStrength strength = new ZxcvbnStrength();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "qwertyuiop12",
                "Summer2026!!!",
                "administrator1",
                "blackrock2026",
                "Monday2026!!",
                "aladdin2026!!",
                "passwordpassword",
                "Password1234",
                "smithers12345",
                "abcdefghijkl"
            })
    void commonOnesAreGuessable(String password) {
        assertTrue(strength.isGuessable(password, HINTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "Zebra7lampe!", "päßwörter zählen", "kx7v-m2qd-9wtb-hrn4"})
    void severalWordsThatDoNotBelongTogetherAreNot(String password) {
        assertFalse(strength.isGuessable(password, HINTS));
    }
}
