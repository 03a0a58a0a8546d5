package com.allocationsystem.auth.domain.right;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.Faults;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightRulesTest {

    @Test
    void everyUnknownPermissionIsNamed() {
        Faults faults = new Faults();
        RightRules.checkPermissions(
                "permissions",
                Arrays.asList(
                        "order:read", "order:everything", "order:submit", "order:check", "reference:snapshot", null),
                faults);
        assertEquals(
                List.of("permissions[1]", "permissions[2]", "permissions[3]", "permissions[4]", "permissions[5]"),
                fields(faults));
    }

    @Test
    void everyBadGroupIsNamed() {
        Faults faults = new Faults();
        RightRules.checkGroups(
                "groups", Arrays.asList("IG-CORE", "", "*", "a\nb", "x".repeat(41), "U.S. Credit"), faults);
        assertEquals(List.of("groups[1]", "groups[2]", "groups[3]", "groups[4]"), fields(faults));
    }

    @Test
    void starAloneLiftsTheLimit() {
        Faults faults = new Faults();
        RightRules.checkGroups("groups", List.of("*"), faults);
        assertTrue(faults.isEmpty());
        assertNull(RightRules.limit(List.of("*")));
        assertEquals(List.of(), RightRules.limit(List.of()));
    }

    /** A token that holds them all must fit into the headers that the gateway takes. */
    @Test
    void moreGroupsThanATokenHoldsAreRefused() {
        Faults faults = new Faults();
        RightRules.checkGroups("groups", Collections.nCopies(51, "IG"), faults);
        assertEquals(List.of("groups"), fields(faults));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "a \"quote\"", "<b>", "back\\slash"})
    void textsThatScreensCannotShowAreRefused(String text) {
        Faults faults = new Faults();
        RightRules.checkText("display_name", text, faults);
        assertFalse(faults.isEmpty());
    }

    private static List<String> fields(Faults faults) {
        return faults.all().stream().map(Fault::field).toList();
    }
}
