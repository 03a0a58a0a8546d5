package com.allocationsystem.auth.domain.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.auth.domain.right.Grants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupMappingTest {

    private static final Map<String, List<String>> ROLES =
            Map.of("Desk IG", List.of("trader"), "Desk HY", List.of("viewer", "compliance"));

    @Test
    void rolesAndGroupsAddUp() {
        GroupMapping mapping =
                new GroupMapping(ROLES, Map.of("Desk IG", List.of("IG"), "Desk HY", List.of("HY", "EM")));
        Grants grants =
                mapping.grants(List.of("Desk IG", "Desk HY", "Everyone")).orElseThrow();
        assertEquals(List.of("compliance", "trader", "viewer"), grants.roles());
        assertEquals(List.of("EM", "HY", "IG"), grants.portfolioGroups());
        assertEquals(List.of(), grants.permissions());
    }

    @Test
    void noRoleIsNoAccess() {
        GroupMapping mapping = new GroupMapping(ROLES, Map.of());
        assertTrue(mapping.grants(List.of()).isEmpty());
        assertTrue(mapping.grants(List.of("desk ig", "Everyone")).isEmpty());
    }

    @Test
    void limitIsLiftedByAStarAlone_orWhereNothingIsMapped() {
        GroupMapping mapping = new GroupMapping(ROLES, Map.of("Risk", List.of("*"), "Desk HY", List.of("HY")));
        assertEquals(List.of(), mapping.grants(List.of("Desk IG")).orElseThrow().portfolioGroups());
        assertNull(mapping.grants(List.of("Desk IG", "Desk HY", "Risk"))
                .orElseThrow()
                .portfolioGroups());
        assertNull(new GroupMapping(ROLES, Map.of())
                .grants(List.of("Desk IG"))
                .orElseThrow()
                .portfolioGroups());
    }

    @Test
    void namesOfProvidersBecomeUsernames() {
        assertEquals("ann.smith", first("Ann Smith"));
        assertEquals("ann.smith", first("ann.smith@example.com"));
        assertEquals("user", first("张"));
        assertEquals("user", first(""));
        assertEquals("api-gateway-2", first("api-gateway"));
        assertEquals(60, first("x".repeat(300)).length());
    }

    private static String first(String wanted) {
        return Usernames.candidates(wanted).findFirst().orElseThrow();
    }
}
