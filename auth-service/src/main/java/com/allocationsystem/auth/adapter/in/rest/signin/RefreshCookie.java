package com.allocationsystem.auth.adapter.in.rest.signin;

import com.allocationsystem.auth.config.AuthConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * The cookie that holds a browser's refresh token: scripts cannot read it, other sites cannot send it (SameSite=Strict), and
 * it goes to the addresses under {@code /v1/auth} only. A header of our own must come with it, which a page of another site
 * cannot set without being asked first, and is never allowed to.
 */
@ApplicationScoped
public class RefreshCookie {

    static final String HEADER = "X-Requested-With";
    static final String HEADER_VALUE = "oas";
    private static final String SITE = "Sec-Fetch-Site";
    private static final String PATH = "/v1/auth";
    private static final int LONGEST = 200;

    private final AuthConfig config;

    RefreshCookie(AuthConfig config) {
        this.config = config;
    }

    /** @return the name; its prefix makes browsers refuse the cookie over plain HTTP */
    private String name() {
        return config.cookie().secure() ? "__Secure-oas-refresh" : "oas-refresh";
    }

    /** @return the cookie with this refresh token, good until the session ends at the latest */
    public NewCookie of(String refreshToken) {
        return cookie(refreshToken, (int) config.sessionLifetime().toSeconds());
    }

    /** @return the cookie that makes a browser forget it */
    public NewCookie cleared() {
        return cookie("", 0);
    }

    /**
     * @return the refresh token of the request's cookie; empty when there is none, or a bearer takes its place
     * @throws CrossSiteException when there is one, and the request may come from another site
     */
    Optional<String> read(HttpHeaders headers) {
        Cookie cookie = headers.getCookies().get(name());
        if (cookie == null || cookie.getValue().isEmpty() || cookie.getValue().length() > LONGEST) {
            return Optional.empty();
        }
        if (!isOurOwn(headers)) {
            if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
                return Optional.empty();
            }
            throw new CrossSiteException();
        }
        return Optional.of(cookie.getValue());
    }

    static boolean isOurOwn(HttpHeaders headers) {
        String site = headers.getHeaderString(SITE);
        return HEADER_VALUE.equals(headers.getHeaderString(HEADER)) && (site == null || site.equals("same-origin"));
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name())
                .value(value)
                .path(PATH)
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(config.cookie().secure())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
