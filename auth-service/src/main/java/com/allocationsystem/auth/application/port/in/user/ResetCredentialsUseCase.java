package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.user.refusal.OwnRightsException;
import com.allocationsystem.auth.application.port.in.user.refusal.UserNotFoundException;
import com.allocationsystem.auth.domain.credential.OneTimePassword;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;

/** Lets administrators help users who cannot sign in. Each method ends the user's sessions and access tokens. */
public interface ResetCredentialsUseCase {

    /**
     * @param reason in the caller's words, for the audit
     * @return a new one-time password, and whether the user may use it yet
     * @throws UserNotFoundException when there is no such user
     * @throws OwnRightsException when callers mean themselves
     */
    GivenPassword password(String userId, Caller caller, String reason);

    /**
     * Forgets the user's authenticator app and recovery codes.
     *
     * @param reason in the caller's words, for the audit
     * @throws UserNotFoundException when there is no such user
     * @throws OwnRightsException when callers mean themselves
     */
    void totp(String userId, Caller caller, String reason);

    /** @param waits the user is inactive until a second administrator agrees to this; null when the password is good at once */
    record GivenPassword(OneTimePassword shown, RightsRequest waits) {}
}
