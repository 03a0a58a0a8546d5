package com.allocationsystem.auth.application.port.in.token;

/** Carries what is encrypted over from the previous key secret to the present one. */
public interface ReplaceKeySecretUseCase {

    /** @return how many secrets were encrypted anew; safe to run on any number of replicas at once */
    int carryOver();
}
