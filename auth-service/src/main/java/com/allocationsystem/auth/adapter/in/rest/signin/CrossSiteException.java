package com.allocationsystem.auth.adapter.in.rest.signin;

/** A request with the cookie of a session that may come from another site. */
public final class CrossSiteException extends RuntimeException {

    CrossSiteException() {
        super("The cookie of a session is taken from our own pages only: send the header '%s: %s'."
                .formatted(RefreshCookie.HEADER, RefreshCookie.HEADER_VALUE));
    }
}
