package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.domain.credential.OneTimePassword;

/**
 * A new user.
 *
 * @param entry who
 * @param oneTimePassword to show once; null when the caller gave a password
 */
public record CreatedUser(UserEntry entry, OneTimePassword oneTimePassword) {}
