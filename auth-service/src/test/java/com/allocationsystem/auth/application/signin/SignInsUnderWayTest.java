package com.allocationsystem.auth.application.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.auth.AuthSettings;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManySignInsException;
import com.allocationsystem.auth.domain.user.SignInBusyException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInsUnderWayTest {

    private final SignInsUnderWay underWay = new SignInsUnderWay(AuthSettings.of(
            Map.of("oas.auth.login.most-at-once-per-address", "1", "oas.auth.login.most-at-once", "2")));

    @Test
    void oneAddressIsRefusedAndAnotherGoesOn() {
        assertEquals("other address", underWay.oneMore("a", () -> {
            assertThrows(TooManySignInsException.class, () -> underWay.oneMore("a", () -> "second"));
            return underWay.oneMore("b", () -> "other address");
        }));
    }

    @Test
    void allAddressesTogetherAreBounded() {
        underWay.oneMore(
                "a",
                () -> underWay.oneMore(
                        "b",
                        () -> assertThrows(SignInBusyException.class, () -> underWay.oneMore("c", () -> "third"))));
    }

    @Test
    void placeComesBackAfterAFailure() {
        assertThrows(
                IllegalStateException.class,
                () -> underWay.oneMore("a", () -> {
                    throw new IllegalStateException("wrong password");
                }));
        assertEquals("again", underWay.oneMore("a", () -> "again"));
    }
}
