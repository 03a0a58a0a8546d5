package com.allocationsystem.auth.domain.credential;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TotpPolicyTest {

    @Test
    void bindsWhomItNames() {
        assertTrue(TotpPolicy.ALL.binds(List.of()));
        assertFalse(TotpPolicy.NONE.binds(List.of("user:admin")));
        assertTrue(TotpPolicy.PRIVILEGED.binds(List.of("order:read", "allocation:approve")));
        assertFalse(TotpPolicy.PRIVILEGED.binds(List.of("order:read", "allocation:commit")));
    }
}
