package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.domain.user.User;
import java.util.Optional;
import java.util.Set;

/** Creates a user. */
public interface CreateUserUseCase {

    /** @throws UsernameTakenException when the name is somebody else's */
    User create(Command command);

    /**
     * @param username keeps the rules
     * @param password keeps the rules
     * @param permissions known ones
     * @param caller who asks; empty when this service creates its first users
     */
    record Command(String username, String password, Set<String> permissions, Optional<Caller> caller) {

        /** Names no password. */
        @Override
        public String toString() {
            return "Command[" + username + ", " + permissions + ", " + caller + "]";
        }
    }
}
