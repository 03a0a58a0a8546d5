package com.allocationsystem.auth.domain.directory;

import java.time.Instant;

/**
 * What a directory has sent, as it is kept.
 *
 * @param id UUID of this service
 * @param createdAt when it was sent first
 * @param value as sent last
 */
public record Kept<T>(String id, Instant createdAt, T value) {}
