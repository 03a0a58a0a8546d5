package com.allocationsystem.auth.application.token;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.signin.refusal.SignInRefusedException;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.application.port.in.token.IssueServiceTokenUseCase;
import com.allocationsystem.auth.application.port.out.credential.LoginThrottle;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.config.AuthConfig.Client;
import com.allocationsystem.edge.signin.ServiceToken;
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
    private final String secretOfNoClient = Secrets.create();

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
        boolean right = Secrets.same(command.clientSecret(), secret.orElse(secretOfNoClient));
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
