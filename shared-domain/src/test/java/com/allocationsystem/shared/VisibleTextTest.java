package com.allocationsystem.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    /**
     * Spaces of every kind, no-break among them, controls, characters of no width, marks of direction, letters and symbols that look
     * blank, private and half characters, marks alone, and none at all.
     */
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "\t\n",
                "\u00a0",
                "\u2007\u202f\u3000",
                "\u200b\u200d\u2060\ufeff",
                "\u202e",
                "\0\u0085",
                "\u00ad",
                "\u2800\u2800",
                "\u115f\u1160\u3164\uffa0",
                "\ue000",
                "\ud800",
                "\ufe0f\u034f\u20dd"
            })
    void nothingThatCanBeSeenIsNoText(String text) {
        assertFalse(VisibleText.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " - ", "\u200b.", "\u304a\u5ba2\u69d8", "\ud83d\udc4d", "e\u0301"})
    void oneVisibleCharacterIsText(String text) {
        assertTrue(VisibleText.isIn(text));
    }
}
