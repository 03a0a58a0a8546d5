package com.allocationsystem.auth.adapter.in.rest.account;

import com.allocationsystem.auth.application.port.in.account.OwnTotpUseCase;

/**
 * How one's authenticator app stands: {@code enrolled}, sign-ins ask for a code; {@code required}, one's permissions need it.
 *
 * @param enrolled whether sign-ins ask for a code
 * @param required whether the user's permissions need an authenticator app
 * @param recoveryCodesLeft recovery codes not used yet
 */
public record TotpStateResponse(boolean enrolled, boolean required, int recoveryCodesLeft) {

    static TotpStateResponse from(OwnTotpUseCase.State state) {
        return new TotpStateResponse(state.enrolled(), state.required(), state.recoveryCodesLeft());
    }
}
