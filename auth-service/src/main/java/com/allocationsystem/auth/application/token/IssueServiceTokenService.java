package com.allocationsystem.auth.application.token;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.signin.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.TooManyAttemptsException;
import com.allocationsystem.auth.application.port.in.token.IssueServiceTokenUseCase;
import com.allocationsystem.auth.application.port.out.LoginThrottle;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.config.AuthConfig.Client;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives tokens to the services named in the settings; a service without a secret there gets none. */
@ApplicationScoped
class IssueServiceTokenService implements IssueServiceTokenUseCase {

    private final AuthConfig config;
    private final AccessTokens tokens;
    private final LoginThrottle throttle;
    private final AuthAudit audit;

    /** Compared with when there is no such client, so that the answer takes equally long. */
    private final String nobodysSecret = RefreshSecrets.create();

    IssueServiceTokenService(AuthConfig config, AccessTokens tokens, LoginThrottle throttle, AuthAudit audit) {
        this.config = config;
        this.tokens = tokens;
        this.throttle = throttle;
        this.audit = audit;
    }

    /** Only failures are counted: whatever a stranger tries, the service with the right secret gets its token. */
    @Override
    public ServiceToken issue(Command command) {
        Client client = config.clients().get(command.clientId());
        Optional<String> secret = Optional.ofNullable(client).flatMap(Client::secret);
        boolean right = RefreshSecrets.same(command.clientSecret(), secret.orElse(nobodysSecret));
        if (!right || secret.isEmpty()) {
            throttle.attempt(
                            "service:" + command.clientId(),
                            command.address(),
                            config.login().mostFailures())
                    .ifPresent(refused -> {
                        throw new TooManyAttemptsException(refused.remaining());
                    });
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.refused(command.clientId(), command.address(), "wrong client id or secret"));
            throw new SignInRefusedException("client id or secret");
        }
        return new ServiceToken(
                tokens.forService(command.clientId(), client.permissions()), config.accessTokenLifetime());
    }
}
