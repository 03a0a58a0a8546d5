package com.allocationsystem.auth.application.port.out.token;

/** What is encrypted at rest: private signing keys and the secrets of authenticator apps. */
public interface EncryptedSecrets {

    /**
     * Encrypts with the present secret whatever is encrypted with the one before it; what cannot be read is left as it is.
     *
     * @return how many were encrypted anew
     */
    int renew();
}
