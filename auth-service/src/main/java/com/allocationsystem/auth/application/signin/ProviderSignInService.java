package com.allocationsystem.auth.application.signin;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.provider.ProviderNotFoundException;
import com.allocationsystem.auth.application.port.in.provider.ProviderSignInException;
import com.allocationsystem.auth.application.port.in.provider.ProviderSignInException.Kind;
import com.allocationsystem.auth.application.port.in.provider.ProviderSignInUseCase;
import com.allocationsystem.auth.application.port.out.IdentityProviders;
import com.allocationsystem.auth.application.port.out.ProviderSignIns;
import com.allocationsystem.auth.application.port.out.ProviderSignIns.Pending;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.provider.ProviderUsers;
import com.allocationsystem.auth.application.provider.ProviderUsers.Verdict;
import com.allocationsystem.auth.application.user.LocalUsers;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.provider.Identity;
import com.allocationsystem.auth.domain.session.SessionOrigin;
import com.allocationsystem.auth.domain.session.Transport;
import com.allocationsystem.auth.domain.user.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends browsers to a provider, and takes them back. */
@ApplicationScoped
class ProviderSignInService implements ProviderSignInUseCase {

    private static final Logger LOG = Logger.getLogger(ProviderSignInService.class);
    private static final Duration LONGEST_ABSENCE = Duration.ofMinutes(10);

    private final IdentityProviders providers;
    private final ProviderSignIns pending;
    private final ProviderUsers users;
    private final UserBook book;
    private final Sessions sessions;
    private final LocalUsers localUsers;
    private final AuthAudit audit;
    private final AuthConfig config;
    private final Clock clock;

    ProviderSignInService(
            IdentityProviders providers,
            ProviderSignIns pending,
            ProviderUsers users,
            UserBook book,
            Sessions sessions,
            LocalUsers localUsers,
            AuthAudit audit,
            AuthConfig config,
            Clock clock) {
        this.providers = providers;
        this.pending = pending;
        this.users = users;
        this.book = book;
        this.sessions = sessions;
        this.localUsers = localUsers;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Doors doors() {
        return new Doors(
                localUsers.allowed() || config.breakGlass().isPresent(),
                config.oidc().entrySet().stream()
                        .map(issuer ->
                                new Provider(issuer.getKey(), issuer.getValue().name()))
                        .sorted(Comparator.comparing(Provider::name))
                        .toList());
    }

    @Override
    public Departure start(String provider, String returnTo) {
        if (!config.oidc().containsKey(provider)) {
            throw new ProviderNotFoundException(provider);
        }
        String state = Secrets.create();
        String nonce = Secrets.create();
        String verifier = Secrets.create();
        String browser = Secrets.create();
        String address = authorizationAddress(provider, state, nonce, verifier);
        Instant now = clock.instant();
        Pending sent = new Pending(
                Secrets.hash(state),
                Secrets.hash(browser),
                provider,
                nonce,
                verifier,
                returnTo,
                now.plus(LONGEST_ABSENCE));
        QuarkusTransaction.requiringNew().run(() -> pending.begin(sent, now));
        return new Departure(address, browser);
    }

    /** The provider is asked outside any transaction. */
    @Override
    public Arrival finish(String provider, String state, String code, String browser, String address) {
        Pending sent = QuarkusTransaction.requiringNew()
                .call(() -> state == null ? Optional.<Pending>empty() : pending.take(Secrets.hash(state)))
                .filter(one -> clock.instant().isBefore(one.expiresAt()))
                .filter(one -> one.provider().equals(provider))
                .filter(one -> browser != null && Secrets.hash(browser).equals(one.browserHash()))
                .orElseThrow(() -> new ProviderSignInException(Kind.EXPIRED));
        if (code == null) {
            throw refused(provider, address, Kind.REFUSED, "refused by the provider");
        }
        Identity identity = verified(sent, code, address);
        Verdict verdict = QuarkusTransaction.requiringNew().call(() -> users.signedIn(identity));
        if (verdict.refusal() != null) {
            throw refused(
                    provider, address, verdict.refusal(), verdict.refusal().word());
        }
        return QuarkusTransaction.requiringNew().call(() -> begin(verdict.user(), sent, address));
    }

    /** A user who was deactivated or lost a right meanwhile does not get in. */
    private Arrival begin(User verified, Pending sent, String address) {
        User user = book.lock(verified.id())
                .filter(now -> now.active() && now.tokenVersion() == verified.tokenVersion())
                .orElseThrow(() -> new ProviderSignInException(Kind.REFUSED));
        book.noteSignIn(user.id(), clock.instant());
        audit.signedIn(user, address);
        return new Arrival(sessions.begin(user, new SessionOrigin(Transport.COOKIE, address)), sent.returnTo());
    }

    private Identity verified(Pending sent, String code, String address) {
        try {
            return providers.exchange(sent.provider(), code, sent.nonce(), sent.verifier());
        } catch (IdentityProviders.IdentityRefusedException e) {
            LOG.warnf(e, "The answer of the identity provider '%s' does not hold", sent.provider());
            throw refused(sent.provider(), address, Kind.REFUSED, "the provider's answer does not hold");
        } catch (IdentityProviders.ProviderAwayException e) {
            throw away(sent.provider(), e);
        }
    }

    private String authorizationAddress(String provider, String state, String nonce, String verifier) {
        try {
            return providers.authorizationAddress(provider, state, nonce, verifier);
        } catch (IdentityProviders.ProviderAwayException e) {
            throw away(provider, e);
        }
    }

    private static ProviderSignInException away(String provider, RuntimeException cause) {
        LOG.warnf(cause, "The identity provider '%s' does not answer", provider);
        return new ProviderSignInException(Kind.UNAVAILABLE);
    }

    private ProviderSignInException refused(String provider, String address, Kind kind, String reason) {
        QuarkusTransaction.requiringNew().run(() -> audit.refused(provider, address, reason));
        return new ProviderSignInException(kind);
    }
}
