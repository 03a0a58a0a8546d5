package com.allocationsystem.auth.application.token;

import com.allocationsystem.auth.application.port.in.token.EndedTokensUseCase;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.token.ApiTokenStore;
import com.allocationsystem.auth.application.port.out.token.SessionStore;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.session.EndedTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the list from where ending is written, so that no second place can lag behind or be lost. */
@ApplicationScoped
class EndedTokensService implements EndedTokensUseCase {

    /** Clocks of two machines may differ so much, and a verifier may allow an expired token so long. */
    private static final Duration CLOCK_LEEWAY = Duration.ofMinutes(2);

    private final UserBook users;
    private final SessionStore sessions;
    private final ApiTokenStore apiTokens;
    private final AuthConfig config;
    private final Clock clock;

    EndedTokensService(UserBook users, SessionStore sessions, ApiTokenStore apiTokens, AuthConfig config, Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.apiTokens = apiTokens;
        this.config = config;
        this.clock = clock;
    }

    @Override
    @Transactional
    public EndedTokens endedTokens() {
        Instant since = clock.instant().minus(config.accessTokenLifetime()).minus(CLOCK_LEEWAY);
        List<String> sources = new ArrayList<>(sessions.revokedSince(since));
        sources.addAll(apiTokens.endedSince(since));
        return new EndedTokens(users.tokenVersionsEndedSince(since), sources);
    }
}
