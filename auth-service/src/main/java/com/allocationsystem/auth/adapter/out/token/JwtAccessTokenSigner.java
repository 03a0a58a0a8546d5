package com.allocationsystem.auth.adapter.out.token;

import com.allocationsystem.auth.application.port.out.token.AccessTokenSigner;
import com.allocationsystem.auth.domain.key.SigningKey;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;

/** JWTs as every service verifies them: RS256, permissions as the {@code groups} claim, and the portfolio groups of who does not see
 * all of them. */
@ApplicationScoped
class JwtAccessTokenSigner implements AccessTokenSigner {

    private static final String SYSTEM = "allocation-system";

    @Override
    public String sign(Claims claims, SigningKey key) {
        JwtClaimsBuilder token = Jwt.issuer(SYSTEM)
                .audience(SYSTEM)
                .subject(claims.subject())
                .upn(claims.name())
                .groups(new LinkedHashSet<>(claims.rights().permissions()))
                .issuedAt(claims.issuedAt())
                .expiresAt(claims.expiresAt());
        if (claims.rights().portfolioGroups() != null) {
            token.claim("portfolio_groups", claims.rights().portfolioGroups());
        }
        if (claims.session() != null) {
            token.claim("sid", claims.session().sessionId())
                    .claim("ver", claims.session().tokenVersion());
        }
        return token.jws().keyId(key.kid()).sign(key.privateKey());
    }
}
