package com.allocationsystem.auth.config;

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

    /** Secret with which private signing keys are encrypted in the database, 16 characters or more; must be set. */
    Optional<String> keyEncryptionSecret();

    /** Whether the demo users exist. Refused outside the profiles local, dev and test. */
    @WithDefault("false")
    boolean demoUsers();

    /** Password of every demo user. */
    @WithDefault("demo")
    String demoPassword();

    /** The first administrator, created when there is no user at all. */
    Admin admin();

    /** Signing keys. */
    Keys keys();

    /** Attempts to sign in. */
    Login login();

    /** Computing password hashes, 19 MiB of memory each. */
    Hashing hashing();

    /** Services that may have a token of their own, by client id. */
    Map<String, Client> clients();

    /** The first administrator. */
    interface Admin {

        /** Name to sign in with. */
        Optional<String> username();

        /** Password; change it after the first signing in. */
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
