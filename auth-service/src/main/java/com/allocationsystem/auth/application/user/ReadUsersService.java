package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.port.in.user.ReadUsersUseCase;
import com.allocationsystem.auth.application.port.in.user.UserNotFoundException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Reads users. */
@ApplicationScoped
class ReadUsersService implements ReadUsersUseCase {

    private final UserBook users;

    ReadUsersService(UserBook users) {
        this.users = users;
    }

    @Override
    public List<User> list(String afterUsername, int limit) {
        return users.list(afterUsername, limit);
    }

    @Override
    public User find(String id) {
        return users.find(id).orElseThrow(() -> new UserNotFoundException(id));
    }

    @Override
    public Optional<User> findActive(String id) {
        return users.find(id).filter(User::active);
    }
}
