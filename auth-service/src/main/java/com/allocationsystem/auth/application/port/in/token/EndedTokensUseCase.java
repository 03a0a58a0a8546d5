package com.allocationsystem.auth.application.port.in.token;

import com.allocationsystem.auth.domain.session.EndedTokens;

/** The access tokens that have ended before they expire, for every service that verifies them. */
public interface EndedTokensUseCase {

    /** @return what has ended so lately that a token of it may not have expired yet */
    EndedTokens endedTokens();
}
