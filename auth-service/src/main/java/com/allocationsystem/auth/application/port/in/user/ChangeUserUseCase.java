package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.user.refusal.ForeignUserException;
import com.allocationsystem.auth.application.port.in.user.refusal.OwnRightsException;
import com.allocationsystem.auth.application.port.in.user.refusal.UserNotFoundException;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;

/**
 * Changes what a user may do and see, whether they may sign in, or their password. A right that is given may wait for a second
 * administrator; one that is taken away never does. Deactivating and a new password end the
 * user's sessions; these and a right taken away end the access tokens already given out.
 */
public interface ChangeUserUseCase {

    /**
     * @throws UserNotFoundException when there is no such user
     * @throws ForeignUserException when an identity provider decides about it
     * @throws OwnRightsException when callers change their own rights
     * @throws com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException when the caller's token has ended
     * @throws com.allocationsystem.shared.InvalidInputException when the new password breaks the rules, or a role does not
     *     exist
     */
    ChangedUser change(Command command);

    /** @param waits what a second administrator decides about; null when all is done */
    record ChangedUser(UserEntry entry, RightsRequest waits) {}

    /**
     * @param userId whom to change
     * @param change the new values
     * @param password the new one; null leaves it
     * @param reason in the caller's words, for the audit; null where the name alone changes
     * @param caller who asks
     */
    record Command(String userId, UserChange change, String password, String reason, Caller caller) {

        /** Names no password. */
        @Override
        public String toString() {
            return "Command[" + userId + ", " + change + ", " + caller + "]";
        }
    }
}
