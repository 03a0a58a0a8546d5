package com.allocationsystem.auth.config;

import com.allocationsystem.auth.domain.credential.TotpPolicy;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Settings of auth-service, {@code oas.auth.*}. */
@ConfigMapping(prefix = "oas.auth")
public interface AuthConfig {

    /** How long an access token is good, 10 minutes at most: so long may a service go by an old list of ended tokens. */
    @WithDefault("10m")
    Duration accessTokenLifetime();

    /** How long after signing in the user must sign in again, however often the session was refreshed. */
    @WithDefault("12h")
    Duration sessionLifetime();

    /** How long a session lasts without a refresh; shorter than {@link #sessionLifetime}. */
    @WithDefault("2h")
    Duration sessionIdle();

    /** How far from now an API token may end. */
    @WithDefault("365d")
    Duration longestApiToken();

    /**
     * How long after a sign-in at an identity provider without a directory (SCIM) API tokens of that user give access tokens: such a
     * provider tells of a user who has left only by refusing the next sign-in.
     */
    @WithDefault("30d")
    Duration providerSignInGoodFor();

    /** How long a one-time password is good for its first sign-in. */
    @WithDefault("72h")
    Duration oneTimePasswordLifetime();

    /** How long a sign-in waits for a code or a new password. */
    @WithDefault("5m")
    Duration signInStepLifetime();

    /** Whether users with a password of this service's own may sign in; where not, the break-glass administrator alone may. */
    @WithDefault("true")
    boolean localUsers();

    /** The local administrator for when no identity provider answers; each sign-in is an audit row of its own and a warning. */
    Optional<String> breakGlass();

    /** Where browsers reach the system, such as {@code https://desk.example.com}; needed where there are providers. */
    Optional<String> publicUrl();

    /** Identity providers of the firm, by an id that stands in addresses. */
    Map<String, Oidc> oidc();

    /** Codes of authenticator apps. */
    Totp totp();

    /** Cookies of browsers' sessions. */
    CookieSettings cookie();

    /** Secret with which private signing keys are encrypted in the database, 16 characters or more; must be set. */
    Optional<String> keyEncryptionSecret();

    /** The secret before it, while it is replaced: what is encrypted with it is read, and encrypted with the present one. */
    Optional<String> previousKeyEncryptionSecret();

    /** The secret after it, before it is replaced: what other replicas encrypt with it is read. */
    Optional<String> nextKeyEncryptionSecret();

    /** Whether the demo users exist. Refused outside the profiles local, dev and test. */
    @WithDefault("false")
    boolean demoUsers();

    /** Password of every demo user. */
    @WithDefault("demo")
    String demoPassword();

    /**
     * Whether a password that an administrator gives lasts, so that scripts make users who sign in at once; where not, it is for
     * one sign-in. Refused outside the profiles local, dev and test.
     */
    @WithDefault("false")
    boolean givenPasswordsLast();

    /** The first administrator, created when there is no user at all. */
    Admin admin();

    /** Rights that wait for a second administrator. */
    SecondAdministratorSettings secondAdministrator();

    /** Signing keys. */
    Keys keys();

    /** Attempts to sign in. */
    Login login();

    /** Computing password hashes, 19 MiB of memory each. */
    Hashing hashing();

    /** Services that may have a token of their own, by client id. */
    Map<String, Client> clients();

    /** One identity provider, by OpenID Connect. */
    interface Oidc {

        /** Its issuer, exactly as its tokens name it; its discovery document lies below. */
        String issuer();

        /** Name on the sign-in button. */
        String name();

        /** Our name there. */
        String clientId();

        /** Our secret there; without one we are a public client, by PKCE alone. */
        Optional<String> clientSecret();

        /**
         * Secret of its directory, 32 characters or more. With one, the directory sends users and groups by SCIM, and only
         * users whom it sent sign in, with the rights of the groups it sent.
         */
        Optional<String> scimSecret();

        /** How its identity tokens are signed; no other algorithm is taken. */
        @WithDefault("RS256")
        String algorithm();

        /** What is asked for. */
        @WithDefault("openid,profile")
        List<String> scopes();

        /** Claim with the name of the person. */
        @WithDefault("preferred_username")
        String usernameClaim();

        /** Claim with the groups of the person, a list of texts. */
        @WithDefault("groups")
        String groupsClaim();

        /** By group the roles that its members have; a person without any has no access. */
        Map<String, List<String>> roles();

        /** By group the portfolio groups that its members see, * for all; none at all: users are not limited. */
        Map<String, List<String>> portfolioGroups();
    }

    /** Codes of authenticator apps. */
    interface Totp {

        /** Which users need one beside their password; users of an identity provider are its own affair. */
        @WithDefault("ALL")
        TotpPolicy required();
    }

    /** Cookies of browsers' sessions. */
    interface CookieSettings {

        /** Whether browsers send them over HTTPS only; off in the development profiles alone. */
        @WithDefault("true")
        boolean secure();
    }

    /** Rights that wait for a second administrator. */
    interface SecondAdministratorSettings {

        /** Whether what gives a right waits: a new or activated user, a wider user, a wider role that users hold. */
        @WithDefault("false")
        boolean required();

        /** How long it waits before nothing comes of it. */
        @WithDefault("72h")
        Duration within();
    }

    /** The first administrator. */
    interface Admin {

        /** Name to sign in with. */
        Optional<String> username();

        /** Password for the first signing in, which must choose another. */
        Optional<String> password();
    }

    /** Signing keys. */
    interface Keys {

        /** How long a key signs. */
        @WithDefault("30d")
        Duration rotateAfter();

        /** How long a key is published before it signs; longer than any service keeps its copy of the keys. */
        @WithDefault("1h")
        Duration publishAhead();
    }

    /** Attempts to sign in. */
    interface Login {

        /** Most failures of one name from one address within the window. */
        @WithDefault("5")
        int mostFailures();

        /** Most failures of one address under all names within the window. */
        @WithDefault("100")
        int mostFailuresOfAddress();

        /** Most failures of one name from all addresses within the window. */
        @WithDefault("30")
        int mostFailuresOfName();

        /** Begins with the first failure. */
        @WithDefault("5m")
        Duration window();

        /** Most attempts under way at once from one address. */
        @WithDefault("16")
        int mostAtOncePerAddress();

        /** Most attempts under way at once from all addresses, in one replica. */
        @WithDefault("64")
        int mostAtOnce();
    }

    /** Computing password hashes. */
    interface Hashing {

        /** Most hashes at once; if not set, as many as there are processors and as fit into a quarter of the heap. */
        OptionalInt atOnce();

        /** Longest wait for a turn; then the answer is 503. */
        @WithDefault("10s")
        Duration longestWait();
    }

    /** One service. */
    interface Client {

        /** Shared secret; without one the client gets no token. */
        Optional<String> secret();

        /** What the service may do. */
        List<String> permissions();
    }
}
