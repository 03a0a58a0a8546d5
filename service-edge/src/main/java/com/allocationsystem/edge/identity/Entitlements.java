package com.allocationsystem.edge.identity;

import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads which portfolio groups the caller of the current request may see. */
@ApplicationScoped
public class Entitlements {

    private static final String CLAIM = "portfolio_groups";

    private final JsonWebToken token;

    Entitlements(JsonWebToken token) {
        this.token = token;
    }

    /**
     * Ask within a request, and hand the value on: it does not follow later changes.
     *
     * @return all groups for a token without the claim, no group where there is no token or the claim is not a list of
     *     texts
     */
    public Entitlement current() {
        return token.getRawToken() == null ? Entitlement.NONE : of(token.getClaim(CLAIM));
    }

    static Entitlement of(Object claim) {
        if (claim == null) {
            return Entitlement.ALL;
        }
        if (!(claim instanceof Collection<?> listed)) {
            return Entitlement.NONE;
        }
        Set<String> groups = new LinkedHashSet<>();
        for (Object group : listed) {
            if (group instanceof JsonString text) {
                groups.add(text.getString());
            } else if (group instanceof String text) {
                groups.add(text);
            } else {
                return Entitlement.NONE;
            }
        }
        return Entitlement.to(groups);
    }
}
