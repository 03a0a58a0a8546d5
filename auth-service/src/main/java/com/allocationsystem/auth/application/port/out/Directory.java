package com.allocationsystem.auth.application.port.out;

import com.allocationsystem.auth.domain.directory.DirectoryGroup;
import com.allocationsystem.auth.domain.directory.DirectoryUser;
import com.allocationsystem.auth.domain.directory.Kept;
import java.util.List;
import java.util.Optional;

/** What the directories have sent; each sees its own alone. */
public interface Directory {

    /**
     * @param userName if not null, only the user of this name, whatever the case
     * @param externalId if not null, only users of this id
     * @return users of the provider that its directory sent, the oldest first
     */
    List<Kept<DirectoryUser>> users(String provider, String userName, String externalId);

    /** @return the user of this id, when the directory sent it */
    Optional<Kept<DirectoryUser>> user(String provider, String id);

    /** Notes how the directory writes the user. */
    void name(String userId, DirectoryUser user);

    /** @return id of the user whom the directory sent, and who has not signed in yet, by its external id or else its name */
    Optional<String> notSignedIn(String provider, String externalId, String userName);

    /** Notes that this is the user whom the provider knows by this subject. */
    void link(String userId, String subject);

    /** @param displayName if not null, only the group of this name */
    List<Kept<DirectoryGroup>> groups(String provider, String displayName);

    /** @return the group of this id */
    Optional<Kept<DirectoryGroup>> group(String provider, String id);

    /** Stores a new group, or replaces the one of this id. */
    void put(String provider, Kept<DirectoryGroup> group);

    /** Removes the group. */
    void removeGroup(String id);

    /** @return names of the groups that the user is in */
    List<String> groupsOf(String userId);
}
