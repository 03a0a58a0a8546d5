package com.allocationsystem.auth.domain.user;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.shared.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ann", "ann.smith", "a1", "9-to_5"})
    void goodUsernamesPass(String username) {
        Faults faults = new Faults();
        UserRules.checkUsername("username", username, faults);
        assertTrue(faults.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Ann", ".ann", "ann smith", "ann\n", "änn", "ann@example.com"})
    void badUsernamesAreRefused(String username) {
        Faults faults = new Faults();
        UserRules.checkUsername("username", username, faults);
        assertFalse(faults.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "Zebra7lampe!", "päßwörter zählen"})
    void longPasswordsOfSeveralWordsPass(String password) {
        assertTrue(passwordFaults(password, "ann").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"elevenchars", "aaaaaaaaaaaaaa", "abababababab", "ann loves horses", "ANN loves horses"})
    void shortOrUniformPasswordsAreRefused(String password) {
        assertFalse(passwordFaults(password, "ann").isEmpty());
    }

    @Test
    void hugePasswordIsRefused() {
        assertFalse(passwordFaults("correct horse ".repeat(10), "ann").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth-service", "any-service", "api-gateway", "aladdin", "aladdin-simulator", "system"})
    void namesOfPartsOfTheSystemAreReserved(String username) {
        Faults faults = new Faults();
        UserRules.checkUsername("username", username, faults);
        assertFalse(faults.isEmpty());
    }

    private static Faults passwordFaults(String password, String username) {
        Faults faults = new Faults();
        UserRules.checkPassword("password", password, username, faults);
        return faults;
    }
}
