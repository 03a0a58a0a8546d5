package com.allocationsystem.auth.application.port.out;

import com.allocationsystem.auth.domain.provider.Identity;

/** The identity providers of the firm, by OpenID Connect: authorization code with PKCE. */
public interface IdentityProviders {

    /**
     * @param verifier whose hash goes along, so that only its holder can exchange the code
     * @return the address of the provider to send the browser to
     * @throws ProviderAwayException when the provider does not answer
     */
    String authorizationAddress(String provider, String state, String nonce, String verifier);

    /**
     * Exchanges the code and verifies the identity token.
     *
     * @return who signed in
     * @throws IdentityRefusedException when the provider refuses the code, or its token does not hold
     * @throws ProviderAwayException when the provider does not answer
     */
    Identity exchange(String provider, String code, String nonce, String verifier);

    /** A provider that does not answer in time. */
    final class ProviderAwayException extends RuntimeException {

        public ProviderAwayException(Throwable cause) {
            super("the provider does not answer", cause);
        }
    }

    /** A code that the provider refuses, or an identity token that does not hold; the message is for the log. */
    final class IdentityRefusedException extends RuntimeException {

        public IdentityRefusedException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
