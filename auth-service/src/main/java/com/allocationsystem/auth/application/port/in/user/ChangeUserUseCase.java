package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.domain.user.User;
import java.util.Set;

/**
 * Changes what a user may do, whether they may sign in, or their password. Deactivating and a new password end the user's
 * sessions; these and a permission taken away end the access tokens already given out.
 */
public interface ChangeUserUseCase {

    /**
     * @throws UserNotFoundException when there is no such user
     * @throws OwnRightsException when callers change their own rights
     * @throws com.allocationsystem.auth.application.port.in.signin.SessionEndedException when the caller's token has ended
     * @throws com.allocationsystem.shared.InvalidInputException when the new password breaks the rules
     */
    User change(Command command);

    /**
     * @param userId whom to change
     * @param permissions all of the new ones; null leaves them
     * @param active null leaves it
     * @param password the new one; null leaves it
     * @param caller who asks
     */
    record Command(String userId, Set<String> permissions, Boolean active, String password, Caller caller) {

        /** Names no password. */
        @Override
        public String toString() {
            return "Command[" + userId + ", " + permissions + ", " + active + ", " + caller + "]";
        }
    }
}
