package com.allocationsystem.auth.adapter.in.rest.account;

import java.util.List;

/** Codes that take the place of the authenticator app, each once; shown once. */
public record RecoveryCodesResponse(List<String> recoveryCodes) {

    /** Names no code. */
    @Override
    public String toString() {
        return "RecoveryCodesResponse[]";
    }
}
