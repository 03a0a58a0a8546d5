package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.user.refusal.UsernameTakenException;
import com.allocationsystem.auth.domain.right.Grants;

/** Creates a user. */
public interface CreateUserUseCase {

    /**
     * @throws UsernameTakenException when another user has the name
     * @throws com.allocationsystem.shared.InvalidInputException when a role does not exist, or the password breaks the rules
     */
    CreatedUser create(Command command);

    /**
     * @param username keeps the rules
     * @param displayName for screens; may be null
     * @param password good for one sign-in; null to make one
     * @param grants known permissions and roles
     * @param caller who asks
     */
    record Command(String username, String displayName, String password, Grants grants, Caller caller) {

        /** Names no password. */
        @Override
        public String toString() {
            return "Command[" + username + ", " + grants + ", " + caller + "]";
        }
    }
}
