package com.allocationsystem.auth.application.port.out.token;

import com.allocationsystem.auth.domain.apitoken.ApiToken;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The API tokens of users, each with the hash of its secret. */
public interface ApiTokenStore {

    void add(ApiToken token, String secretHash);

    Optional<ApiToken> findBySecret(String secretHash);

    /** @return those of a user that are good at {@code now}, the youngest first */
    List<ApiToken> goodOnesOf(String userId, Instant now);

    /** @return ids of the tokens that were ended after {@code since} */
    List<String> endedSince(Instant since);

    void markUsed(String tokenId, Instant at);

    void end(String tokenId, Instant at);

    /** Ends every token of a user that is not ended yet. */
    void endAllOf(String userId, Instant at);
}
