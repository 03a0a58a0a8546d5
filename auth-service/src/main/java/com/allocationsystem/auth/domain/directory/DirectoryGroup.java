package com.allocationsystem.auth.domain.directory;

import java.util.Set;

/**
 * A group as a directory writes it.
 *
 * @param displayName the name that roles and portfolio groups are mapped by
 * @param externalId the directory's own id; may be null
 * @param members ids of users, as this service answered them
 */
public record DirectoryGroup(String displayName, String externalId, Set<String> members) {

    /** Copies the members. */
    public DirectoryGroup {
        members = Set.copyOf(members);
    }
}
