package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.port.in.user.ReadUsersUseCase;
import com.allocationsystem.auth.application.port.in.user.UserEntry;
import com.allocationsystem.auth.application.port.in.user.refusal.UserNotFoundException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads users. */
@ApplicationScoped
class ReadUsersService implements ReadUsersUseCase {

    private final UserBook users;
    private final RightsReader rights;

    ReadUsersService(UserBook users, RightsReader rights) {
        this.users = users;
        this.rights = rights;
    }

    @Override
    public List<UserEntry> list(String afterUsername, int limit) {
        return rights.entries(users.list(afterUsername, limit));
    }

    @Override
    public UserEntry find(String id) {
        return rights.entry(users.find(id).orElseThrow(() -> new UserNotFoundException(id)));
    }

    @Override
    public Optional<UserEntry> findActive(String id) {
        return users.find(id).filter(User::active).map(rights::entry);
    }
}
