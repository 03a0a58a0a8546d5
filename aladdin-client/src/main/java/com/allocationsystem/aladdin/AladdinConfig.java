package com.allocationsystem.aladdin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Where Aladdin is and who we are there. Each key is also an environment variable: {@code oas.aladdin.api-key} = {@code OAS_ALADDIN_API_KEY}. */
@ConfigMapping(prefix = "oas.aladdin")
public interface AladdinConfig {

    /** Aladdin's web server without a path, e.g. {@code https://client.blackrock.com}. */
    URI url();

    /** How we identify ourselves; the API key goes along with either. */
    @WithDefault("BASIC")
    Auth auth();

    /** User of {@link Auth#BASIC}. */
    Optional<String> username();

    /** Password of {@link Auth#BASIC}. */
    Optional<String> password();

    /** Studio API key; left out of requests when absent (OAuth sites may need none). */
    Optional<String> apiKey();

    /** How the time of sending is written; a strict site may want an HTTP date. */
    @WithDefault("RFC3339")
    Timestamps timestamps();

    /** Settings of {@link Auth#OAUTH}. */
    OAuth oauth();

    /** Longest wait for a connection, milliseconds. */
    @WithDefault("2000")
    int connectTimeoutMs();

    /** Longest wait for an answer, milliseconds; a write that takes longer has an unknown outcome. */
    @WithDefault("30000")
    int readTimeoutMs();

    /** Most connections kept to Aladdin. */
    @WithDefault("64")
    int connections();

    /** Ways to identify ourselves. */
    enum Auth {
        BASIC,
        OAUTH
    }

    /** Forms of a time. */
    enum Timestamps {
        /** {@code 2026-11-30T14:00:00.000Z}. */
        RFC3339,
        /** {@code Mon, 30 Nov 2026 14:00:00 GMT}. */
        HTTP_DATE
    }

    /** Grant {@code client_credentials}. */
    interface OAuth {

        /** Token endpoint; default {@code <url>/api/oauth2/default/v1/token}. Environment: {@code OAS_ALADDIN_OAUTH_TOKEN_URL}. */
        Optional<URI> tokenUrl();

        /** Environment: {@code OAS_ALADDIN_CLIENT_ID}. */
        Optional<String> clientId();

        /** Environment: {@code OAS_ALADDIN_CLIENT_SECRET}. */
        Optional<String> clientSecret();

        /** Scopes asked for, e.g. {@code trading.order_management.order.v1.Order:write}; none asks for all we may have. */
        Optional<List<String>> scopes();
    }
}
