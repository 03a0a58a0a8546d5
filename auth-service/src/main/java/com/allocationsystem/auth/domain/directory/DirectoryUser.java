package com.allocationsystem.auth.domain.directory;

/**
 * A user as a directory writes him or her.
 *
 * @param userName the directory's name, unique there whatever the case
 * @param externalId the directory's own id; may be null
 * @param displayName for screens; may be null
 * @param active whether signing in is allowed
 */
public record DirectoryUser(String userName, String externalId, String displayName, boolean active) {}
