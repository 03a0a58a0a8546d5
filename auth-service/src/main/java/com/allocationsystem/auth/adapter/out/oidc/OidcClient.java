package com.allocationsystem.auth.adapter.out.oidc;

import com.allocationsystem.auth.config.AuthConfig;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.time.Instant;

/**
 * One provider: its addresses, as its discovery document names them, and the verification of its tokens.
 *
 * @param metadata the discovery document, of the issuer in the settings
 * @param validator checks signature, issuer, audience, times and nonce
 * @param readAt when the document was read
 */
record OidcClient(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant readAt) {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 5_000;
    private static final int LARGEST_KEY_SET = 256 * 1024;
    private static final int CLOCK_SKEW_SECONDS = 30;

    /** Reads the discovery document. */
    static OidcClient discover(AuthConfig.Oidc settings, Instant now) throws GeneralException, IOException {
        Issuer issuer = new Issuer(settings.issuer());
        OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
        IDTokenValidator validator = new IDTokenValidator(
                issuer,
                new ClientID(settings.clientId()),
                JWSAlgorithm.parse(settings.algorithm()),
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEY_SET));
        validator.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        return new OidcClient(metadata, validator, now);
    }

    /** Sends a token request within the same time limits. */
    static HTTPResponse send(TokenRequest request) throws IOException {
        HTTPRequest http = request.toHTTPRequest();
        http.setConnectTimeout(CONNECT_MILLIS);
        http.setReadTimeout(READ_MILLIS);
        http.setFollowRedirects(false);
        return http.send();
    }
}
