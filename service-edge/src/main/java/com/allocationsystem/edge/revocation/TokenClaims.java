package com.allocationsystem.edge.revocation;

import jakarta.json.JsonString;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The claims of an access token by which it can be ended.
 *
 * @param session id of the sign-in that the token descends from; null when it names none
 * @param version the user's version when it was issued; null when it names none, or no whole number
 */
public record TokenClaims(String session, Long version) {

    private static final String SESSION = "sid";
    private static final String VERSION = "ver";

    /** Reads them; a number may come as a number of Java or of JSON. */
    public static TokenClaims of(JsonWebToken token) {
        return new TokenClaims(text(token.getClaim(SESSION)), number(text(token.getClaim(VERSION))));
    }

    private static String text(Object claim) {
        if (claim == null) {
            return null;
        }
        return claim instanceof JsonString string ? string.getString() : claim.toString();
    }

    private static Long number(String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
