package com.allocationsystem.auth.domain.session;

/** How a session's refresh token travels. */
public enum Transport {

    /** In bodies, for API clients: good once, without a grace period. */
    TOKEN,

    /** In a cookie that scripts cannot read, for browsers. */
    COOKIE
}
