package com.allocationsystem.auth.application.port.in.apitoken;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.domain.apitoken.ApiToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes, lists and ends the API tokens of a user's own. */
public interface ApiTokensUseCase {

    /** @return the caller's tokens that are good, the youngest first */
    List<ApiToken> list(Caller caller);

    /**
     * @return when the caller's tokens stop giving access tokens, unless the caller signs in at the identity provider before; empty for
     *     a local user and where the provider sends its directory
     */
    Optional<Instant> signInBefore(Caller caller);

    /**
     * @throws com.allocationsystem.shared.InvalidInputException when the caller may not what the token should allow, when its end is
     *     not in the future or too far in it, or when the caller has too many
     */
    Created create(Command command);

    /** Ends a token of the caller and its access tokens; nothing happens when it has ended, or belongs to another user. */
    void end(Caller caller, String tokenId);

    /**
     * @param name what the user calls it
     * @param permissions what it shall allow, at least one
     * @param portfolioGroups what it shall be limited to; null for no limit of its own
     * @param expiresAt its end
     * @param caller whose it shall be
     */
    record Command(
            String name, List<String> permissions, List<String> portfolioGroups, Instant expiresAt, Caller caller) {}

    /** @param secret shown once, kept only as a hash */
    record Created(ApiToken token, String secret) {

        /** Names no secret. */
        @Override
        public String toString() {
            return "Created[" + token + "]";
        }
    }
}
