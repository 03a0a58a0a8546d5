package com.allocationsystem.auth.domain.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import java.util.Arrays;
import java.util.List;
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
    @ValueSource(
            strings = {
                "elevenchars",
                "aaaaaaaaaaaaaa",
                "abababababab",
                "passwordpassword",
                "Password1234",
                "ann loves horses",
                "ANN loves horses"
            })
    void shortOrObviousPasswordsAreRefused(String password) {
        assertFalse(passwordFaults(password, "ann").isEmpty());
    }

    @Test
    void hugePasswordIsRefused() {
        assertFalse(passwordFaults("correct horse ".repeat(10), "ann").isEmpty());
    }

    @Test
    void everyUnknownPermissionIsNamed() {
        Faults faults = new Faults();
        UserRules.checkPermissions(
                "permissions",
                Arrays.asList("order:read", "order:everything", "order:submit", "order:check", null),
                faults);
        InvalidInputException refused = assertThrows(InvalidInputException.class, faults::throwIfAny);
        assertEquals(
                List.of("permissions[1]", "permissions[2]", "permissions[3]", "permissions[4]"),
                refused.faults().stream().map(Fault::field).toList());
    }

    /** API.md, "Auth". */
    @Test
    void demoUsersHoldOnlyPermissionsThatUsersMayHold() {
        for (DemoUser user : DemoUser.values()) {
            Faults faults = new Faults();
            UserRules.checkPermissions("permissions", List.copyOf(user.permissions()), faults);
            assertTrue(faults.isEmpty(), user::username);
        }
        assertEquals(8, DemoUser.PM.permissions().size());
    }

    private static Faults passwordFaults(String password, String username) {
        Faults faults = new Faults();
        UserRules.checkPassword("password", password, username, faults);
        return faults;
    }
}
