package com.allocationsystem.auth.application.provider;

/** The reasons of changes that a provider makes: neither SCIM nor a sign-in has a field for one, so they name the provider. */
final class ProviderReasons {

    private ProviderReasons() {}

    /** @return why a change is made that the directory of this provider sent */
    static String ofDirectory(String provider) {
        return "sent by the directory of " + provider;
    }

    /** @return why a change is made that a sign-in at this provider came with */
    static String atSignIn(String provider) {
        return "groups of the sign-in at " + provider;
    }
}
