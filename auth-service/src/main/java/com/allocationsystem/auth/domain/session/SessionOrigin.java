package com.allocationsystem.auth.domain.session;

/**
 * Where a session was begun.
 *
 * @param transport how its refresh tokens travel
 * @param address network address of the caller
 */
public record SessionOrigin(Transport transport, String address) {}
