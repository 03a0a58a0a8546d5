package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.application.port.in.user.refusal.UserNotFoundException;
import java.util.List;
import java.util.Optional;

/** Shows users. */
public interface ReadUsersUseCase {

    /** @return users by name, those after {@code afterUsername} (null: from the first), at most {@code limit} */
    List<UserEntry> list(String afterUsername, int limit);

    /** @throws UserNotFoundException when there is none */
    UserEntry find(String id);

    /** @return the user with this id who may sign in now; empty for a service, and for who was deactivated */
    Optional<UserEntry> findActive(String id);
}
