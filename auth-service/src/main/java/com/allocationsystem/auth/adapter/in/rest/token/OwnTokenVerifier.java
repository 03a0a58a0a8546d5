package com.allocationsystem.auth.adapter.in.rest.token;

import com.allocationsystem.auth.application.port.in.token.PublishedKeysUseCase;
import com.allocationsystem.auth.application.port.in.token.PublishedKeysUseCase.PublishedKey;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.Key;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Verifies our own tokens as every other service does, but takes the keys from where they are made: a service that
 * fetched them from itself over HTTP could not verify before it listens, nor while it is busy.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class OwnTokenVerifier extends JWTCallerPrincipalFactory {

    private final PublishedKeysUseCase keys;
    private final DefaultJWTTokenParser parser = new WithOwnKeys();

    OwnTokenVerifier(PublishedKeysUseCase keys) {
        this.keys = keys;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        JwtContext parsed = parser.parse(token, rules);
        String type = parsed.getJoseObjects().get(0).getHeader("typ");
        return new DefaultJWTCallerPrincipal(token, type, parsed.getJwtClaims());
    }

    private Key key(JsonWebSignature signature) throws UnresolvableKeyException {
        String kid = signature.getKeyIdHeaderValue();
        return keys.publishedKeys().stream()
                .filter(published -> published.kid().equals(kid))
                .map(PublishedKey::key)
                .findFirst()
                .orElseThrow(() -> new UnresolvableKeyException("no key of ours has this id"));
    }

    private final class WithOwnKeys extends DefaultJWTTokenParser {
        @Override
        protected VerificationKeyResolver getVerificationKeyResolver(JWTAuthContextInfo rules) {
            return (signature, nesting) -> key(signature);
        }
    }
}
