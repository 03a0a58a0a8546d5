package com.allocationsystem.auth.application.port.in.provider;

import java.util.Locale;

/** A sign-in by a provider that fails; the browser is told no more than the kind. */
public final class ProviderSignInException extends RuntimeException {

    private final Kind kind;

    public ProviderSignInException(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** @return why */
    public Kind kind() {
        return kind;
    }

    /** Why a sign-in fails. */
    public enum Kind {

        /** The provider refused, its answer does not hold, or the user was deactivated here. */
        REFUSED,

        /** The answer comes too late, twice, or in another browser. */
        EXPIRED,

        /** No group of the user has a role here. */
        NO_ROLE,

        /** The provider does not answer. */
        UNAVAILABLE;

        /** @return the word in an address */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
