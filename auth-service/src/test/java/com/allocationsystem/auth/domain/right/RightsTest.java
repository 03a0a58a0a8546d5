package com.allocationsystem.auth.domain.right;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.shared.Entitlement;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightsTest {

    private static final Role TRADER = new Role("trader", "", List.of("order:read", "order:modify"), null, true);
    private static final Role IG = new Role("ig", "", List.of("order:read"), List.of("IG", "BOTH"), false);
    private static final Role HY = new Role("hy", "", List.of("audit:read"), List.of("HY", "BOTH"), false);

    @Test
    void permissionsAddUp() {
        Rights rights =
                Rights.of(new Grants(List.of("user:admin", "order:read"), List.of(), null), List.of(TRADER, HY));
        assertEquals(List.of("audit:read", "order:modify", "order:read", "user:admin"), rights.permissions());
    }

    @Test
    void everyLimitBinds() {
        assertEquals(Entitlement.ALL, scope(null, TRADER));
        assertEquals(Entitlement.to(List.of("IG", "BOTH")), scope(null, TRADER, IG));
        assertEquals(Entitlement.to(List.of("BOTH")), scope(null, IG, HY));
        assertEquals(Entitlement.to(List.of("IG")), scope(List.of("IG", "X"), IG));
        assertEquals(Entitlement.NONE, scope(List.of("X"), IG));
        assertEquals(Entitlement.NONE, scope(List.of()));
    }

    @Test
    void fewerPermissionsOrGroupsAreNotIncluded() {
        Rights all = new Rights(List.of("a", "b"), Entitlement.ALL);
        Rights some = new Rights(List.of("a"), Entitlement.to(List.of("IG")));
        assertTrue(all.include(some) && all.include(all) && some.include(some));
        assertFalse(some.include(all));
        assertFalse(some.include(new Rights(List.of("a"), Entitlement.to(List.of("HY")))));
        assertFalse(new Rights(List.of("b"), Entitlement.ALL).include(some));
    }

    @Test
    void administratorsWhoTradeAreAConflict() {
        assertEquals(List.of(), DutyConflict.among(List.of("user:admin", "order:read")));
        assertEquals(
                List.of(DutyConflict.ADMINISTRATOR_TRADES, DutyConflict.TRADER_LOADS_DATA),
                DutyConflict.among(List.of("user:admin", "order:modify", "reference:import")));
        assertEquals(
                List.of(DutyConflict.COMPLIANCE_TRADES),
                DutyConflict.among(List.of("compliance:approve", "allocation:commit")));
    }

    private static Entitlement scope(List<String> own, Role... roles) {
        return Rights.of(new Grants(List.of(), List.of(), own), List.of(roles)).scope();
    }
}
