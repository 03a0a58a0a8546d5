package com.allocationsystem.auth.application.port.in.user;

import com.allocationsystem.auth.domain.credential.OneTimePassword;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;

/**
 * A new user.
 *
 * @param entry who
 * @param oneTimePassword to show once; null when the caller gave a password
 * @param waits rights that a second administrator decides about; null when all are given
 */
public record CreatedUser(UserEntry entry, OneTimePassword oneTimePassword, RightsRequest waits) {}
