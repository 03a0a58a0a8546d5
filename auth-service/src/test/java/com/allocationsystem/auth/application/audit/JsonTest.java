package com.allocationsystem.auth.application.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void valuesAreEscaped() {
        assertEquals(
                "{\"a\\u0022\":\"\\u005c\\u000a\\ud83d\\ude00é\",\"b\":null,\"c\":[\"x\",\"y\"],\"d\":true}",
                new Json()
                        .put("a\"", "\\\n😀é")
                        .put("b", (String) null)
                        .put("c", List.of("x", "y"))
                        .put("d", true)
                        .toString());
    }
}
