package com.allocationsystem.auth.adapter.in.rest.user;

import com.allocationsystem.auth.domain.user.User;
import java.time.Instant;
import java.util.List;

/** One user, for administrators. */
public record UserResponse(String id, String username, List<String> permissions, boolean active, Instant createdAt) {

    static UserResponse from(User user) {
        return new UserResponse(user.id(), user.username(), user.permissions(), user.active(), user.createdAt());
    }
}
