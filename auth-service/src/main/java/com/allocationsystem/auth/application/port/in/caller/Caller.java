package com.allocationsystem.auth.application.port.in.caller;

/**
 * The person who asks, as the access token says.
 *
 * @param userId who
 * @param username name in the audit
 * @param tokenVersion version that the token was issued under
 * @param sessionId session that the token belongs to; null when it names none
 */
public record Caller(String userId, String username, long tokenVersion, String sessionId) {}
