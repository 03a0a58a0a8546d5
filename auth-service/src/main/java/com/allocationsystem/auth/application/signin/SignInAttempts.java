package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.signin.refusal.TooManyAttemptsException;
import com.allocationsystem.auth.application.port.out.credential.LoginThrottle;
import com.allocationsystem.auth.application.port.out.credential.LoginThrottle.Refusal;
import com.allocationsystem.auth.config.AuthConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Slows the guessing of passwords: few attempts of one name from one address, more of one address under all names, and
 * more of one name from all addresses. Names are counted apart from those of services.
 */
@ApplicationScoped
public class SignInAttempts {

    private static final String ANY_NAME = "any name";
    private static final String ANY_ADDRESS = "any address";

    private final LoginThrottle throttle;
    private final AuthAudit audit;
    private final AuthConfig.Login limits;

    SignInAttempts(LoginThrottle throttle, AuthAudit audit, AuthConfig config) {
        this.throttle = throttle;
        this.audit = audit;
        this.limits = config.login();
    }

    /**
     * Counts one attempt; the first refusal of a window is kept in the audit.
     *
     * @throws TooManyAttemptsException when there were too many
     */
    public void begin(Attempt kind, String name, String address) {
        Optional<Refusal> refusal = Stream.of(
                        throttle.attempt(kind.counted(name), address, limits.mostFailures()),
                        throttle.attempt(ANY_NAME, address, limits.mostFailuresOfAddress()),
                        throttle.attempt(kind.counted(name), ANY_ADDRESS, limits.mostFailuresOfName()))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Refusal::first).thenComparing(Refusal::remaining));
        refusal.ifPresent(refused -> {
            if (refused.first()) {
                QuarkusTransaction.requiringNew().run(() -> audit.refused(name, address, "too many attempts"));
            }
            throw new TooManyAttemptsException(refused.remaining());
        });
    }

    /** The password or code was right. Failures of the address under other names stay counted. */
    public void succeeded(Attempt kind, String name, String address) {
        throttle.clear(kind.counted(name), address);
        throttle.clear(kind.counted(name), ANY_ADDRESS);
        throttle.takeBack(ANY_NAME, address);
    }
}
