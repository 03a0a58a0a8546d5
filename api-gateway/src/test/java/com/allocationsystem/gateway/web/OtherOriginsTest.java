package com.allocationsystem.gateway.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherOriginsTest {

    @Test
    void originsAreTakenAsTheyAreWritten() {
        List<String> origins = List.of("https://desk.example", "http://localhost:5173", "https://[::1]:8443");
        assertEquals(origins, OtherOrigins.checked(origins));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "desk.example",
                "https://",
                "https://*.desk.example",
                "https://desk.example/",
                "https://desk.example/app",
                "https://user@desk.example",
                "ftp://desk.example",
                " https://desk.example"
            })
    void whatIsNoOriginIsRefusedByName(String origin) {
        List<String> origins = List.of("https://desk.example", origin);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> OtherOrigins.checked(origins));
        assertTrue(refused.getMessage().contains("'" + origin + "'"), refused.getMessage());
    }
}
