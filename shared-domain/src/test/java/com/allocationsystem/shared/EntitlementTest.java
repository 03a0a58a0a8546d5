package com.allocationsystem.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntitlementTest {

    private static final Entitlement TWO = Entitlement.to(List.of("A", "B"));

    @Test
    void coversItsGroupsOnly() {
        assertTrue(TWO.covers("A") && Entitlement.ALL.covers("X"));
        assertFalse(TWO.covers("a") || TWO.covers(null) || Entitlement.NONE.covers("A"));
    }

    @Test
    void coversAListOnlyWhenItCoversEachOfIt() {
        assertTrue(TWO.coversAll(List.of("A", "B")) && Entitlement.ALL.coversAll(List.of()));
        assertFalse(TWO.coversAll(List.of("A", "C")) || TWO.coversAll(List.of()));
    }
}
