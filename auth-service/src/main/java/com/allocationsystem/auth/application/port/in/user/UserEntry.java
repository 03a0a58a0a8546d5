package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.domain.right.Rights;
import com.allocationsystem.auth.domain.user.User;

/**
 * A user with what the user may do and see at this moment.
 *
 * @param user who, and what was granted
 * @param rights what the grants come to
 */
public record UserEntry(User user, Rights rights) {}
