package com.allocationsystem.auth.application.apitoken;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.apitoken.ExchangeApiTokenUseCase;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.credential.LoginThrottle;
import com.allocationsystem.auth.application.port.out.token.ApiTokenStore;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.application.token.AccessTokens;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.apitoken.ApiToken;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Looks at token and user of this moment; the access token allows what both allow. */
@ApplicationScoped
class ExchangeApiTokenService implements ExchangeApiTokenUseCase {

    private static final String NAME = "api-token";
    private static final int LETTERS_OF_A_HASH = 16;

    private final ApiTokenStore tokens;
    private final UserBook users;
    private final TokenUsers tokenUsers;
    private final RightsReader rights;
    private final AccessTokens accessTokens;
    private final LoginThrottle throttle;
    private final AuthAudit audit;
    private final AuthConfig config;
    private final Clock clock;

    ExchangeApiTokenService(
            ApiTokenStore tokens,
            UserBook users,
            TokenUsers tokenUsers,
            RightsReader rights,
            AccessTokens accessTokens,
            LoginThrottle throttle,
            AuthAudit audit,
            AuthConfig config,
            Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.tokenUsers = tokenUsers;
        this.rights = rights;
        this.accessTokens = accessTokens;
        this.throttle = throttle;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    /** Only failures are counted: whatever a stranger tries, a good token gets its access token. */
    @Override
    public AccessToken exchange(String secret, String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> given(secret, address))
                .orElseThrow(() -> refused(secret, address));
    }

    private Optional<AccessToken> given(String secret, String address) {
        Instant now = clock.instant();
        return tokens.findBySecret(Secrets.hash(secret))
                .filter(token -> token.isGood(now))
                .flatMap(token -> users.find(token.userId())
                        .filter(user -> tokenUsers.maySignIn(user, now))
                        .map(user -> given(token, user, now, address)));
    }

    private AccessToken given(ApiToken token, User user, Instant now, String address) {
        tokens.markUsed(token.id(), now);
        audit.apiTokenExchanged(token, user, address);
        String text = accessTokens.forApiToken(user, token.within(rights.of(user.grants())), token);
        return new AccessToken(text, config.accessTokenLifetime());
    }

    /** A program that goes on with an ended token slows itself down, and no other program of its address. */
    private RuntimeException refused(String secret, String address) {
        String name = NAME + ":" + Secrets.hash(secret).substring(0, LETTERS_OF_A_HASH);
        Optional<LoginThrottle.Refusal> throttled =
                throttle.attempt(name, address, config.login().mostFailures());
        if (throttled.isPresent()) {
            return new TooManyAttemptsException(throttled.get().remaining());
        }
        QuarkusTransaction.requiringNew()
                .run(() -> audit.refused(NAME, address, "unknown or ended API token, or its user may not sign in"));
        return new SignInRefusedException("API token");
    }
}
