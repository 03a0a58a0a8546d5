package com.allocationsystem.auth.application.port.in.directory;

import com.allocationsystem.auth.domain.directory.DirectoryGroup;
import com.allocationsystem.auth.domain.directory.Kept;
import java.util.List;

/** Takes groups from a provider's directory; the rights of all members old and new are what their groups come to then. */
public interface DirectoryGroupsUseCase {

    /** @return the provider's groups of this name (null: any), the oldest first */
    List<Kept<DirectoryGroup>> list(String provider, String displayName);

    /** @throws DirectoryEntryNotFoundException when the directory sent none of this id */
    Kept<DirectoryGroup> find(String provider, String id);

    /**
     * @throws DirectoryEntryTakenException when the directory sent a group of this name before
     * @throws DirectoryEntryNotFoundException when a member is no user that the directory sent
     */
    Kept<DirectoryGroup> create(String provider, DirectoryGroup group);

    /** As {@link #create} and {@link #find}. */
    Kept<DirectoryGroup> replace(String provider, String id, DirectoryGroup group);

    /** @throws DirectoryEntryNotFoundException when the directory sent none of this id */
    void remove(String provider, String id);
}
