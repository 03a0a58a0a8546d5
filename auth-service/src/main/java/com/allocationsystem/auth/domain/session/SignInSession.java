package com.allocationsystem.auth.domain.session;

import java.time.Instant;

/**
 * The family of refresh tokens that descend from one signing in. It ends at a fixed time however often it is refreshed.
 *
 * @param id UUID
 * @param userId whose it is
 * @param startedAt when the user signed in
 * @param expiresAt end at the latest, exclusive
 * @param revokedAt when it was ended early; null while it was not
 */
public record SignInSession(String id, String userId, Instant startedAt, Instant expiresAt, Instant revokedAt) {}
