package com.allocationsystem.auth.adapter.out.oidc;

import com.allocationsystem.auth.application.port.out.IdentityProviders;
import com.allocationsystem.auth.application.port.out.IdentityProviders.ProviderAwayException;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.provider.Identity;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** OpenID Connect by the Nimbus SDK. */
@ApplicationScoped
class NimbusIdentityProviders implements IdentityProviders {

    /** The discovery document is read again after this time, and after a restart. */
    private static final Duration KEPT = Duration.ofMinutes(10);

    private static final int LONGEST_CLAIM = 200;

    private final Map<String, OidcClient> clients = new ConcurrentHashMap<>();
    private final AuthConfig config;
    private final Clock clock;

    NimbusIdentityProviders(AuthConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String authorizationAddress(String provider, String state, String nonce, String verifier) {
        AuthConfig.Oidc settings = config.oidc().get(provider);
        Scope scope = new Scope(settings.scopes().toArray(String[]::new));
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, scope, new ClientID(settings.clientId()), callback(provider))
                .endpointURI(client(provider).metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256)
                .build()
                .toURI()
                .toString();
    }

    @Override
    public Identity exchange(String provider, String code, String nonce, String verifier) {
        OidcClient client = client(provider);
        try {
            TokenResponse answer =
                    OIDCTokenResponseParser.parse(OidcClient.send(tokenRequest(provider, client, code, verifier)));
            if (!answer.indicatesSuccess()) {
                throw new IdentityRefusedException(
                        "the code was refused: "
                                + answer.toErrorResponse().getErrorObject().getCode(),
                        null);
            }
            OIDCTokens tokens = ((OIDCTokenResponse) answer.toSuccessResponse()).getOIDCTokens();
            return identity(provider, client.validator().validate(tokens.getIDToken(), new Nonce(nonce)));
        } catch (IOException e) {
            throw new ProviderAwayException(e);
        } catch (GeneralException | BadJOSEException | JOSEException e) {
            throw new IdentityRefusedException("no identity: " + e.getMessage(), e);
        }
    }

    private TokenRequest tokenRequest(String provider, OidcClient client, String code, String verifier) {
        AuthConfig.Oidc settings = config.oidc().get(provider);
        ClientID id = new ClientID(settings.clientId());
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), callback(provider), new CodeVerifier(verifier));
        return settings.clientSecret()
                .map(secret -> new TokenRequest.Builder(
                        client.metadata().getTokenEndpointURI(), new ClientSecretBasic(id, new Secret(secret)), grant))
                .orElseGet(() -> new TokenRequest.Builder(client.metadata().getTokenEndpointURI(), id, grant))
                .build();
    }

    private Identity identity(String provider, IDTokenClaimsSet claims) {
        AuthConfig.Oidc settings = config.oidc().get(provider);
        String username = claims.getStringClaim(settings.usernameClaim());
        List<String> groups = claims.getStringListClaim(settings.groupsClaim());
        String name = claims.getStringClaim("name");
        String subject = claims.getSubject().getValue();
        return new Identity(
                provider,
                subject,
                username == null ? subject : cut(username),
                name == null ? null : cut(name.replaceAll("[\\p{Cntrl}\\p{Cs}\"\\\\<>]", " ")),
                groups == null ? List.of() : groups);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_CLAIM));
    }

    private OidcClient client(String provider) {
        Instant now = clock.instant();
        return clients.compute(
                provider,
                (id, known) -> known != null && now.isBefore(known.readAt().plus(KEPT)) ? known : discover(id, now));
    }

    private OidcClient discover(String provider, Instant now) {
        try {
            return OidcClient.discover(config.oidc().get(provider), now);
        } catch (IOException | GeneralException e) {
            throw new ProviderAwayException(e);
        }
    }

    private URI callback(String provider) {
        String base = config.publicUrl().orElseThrow();
        return URI.create(base.replaceAll("/+$", "") + "/v1/auth/oidc/" + provider + "/callback");
    }
}
