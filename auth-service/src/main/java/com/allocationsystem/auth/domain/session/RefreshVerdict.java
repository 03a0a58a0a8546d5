package com.allocationsystem.auth.domain.session;

/** What an attempt to refresh comes to. */
public enum RefreshVerdict {
    /** First use, in time. */
    ACCEPTED,
    /** Used before: the family is to be revoked. */
    REUSED,
    /** Revoked or expired; nothing to do. */
    SESSION_ENDED
}
