package com.allocationsystem.auth.application.port.in.directory;

import com.allocationsystem.auth.domain.directory.DirectoryUser;
import com.allocationsystem.auth.domain.directory.Kept;
import java.util.List;

/** Takes users from a provider's directory. Each change counts at once; deactivating ends sessions and access tokens. */
public interface DirectoryUsersUseCase {

    /** @return the provider's users of this name and external id (null: any), the oldest first */
    List<Kept<DirectoryUser>> list(String provider, String userName, String externalId);

    /** @throws DirectoryEntryNotFoundException when the directory sent none of this id */
    Kept<DirectoryUser> find(String provider, String id);

    /** @throws DirectoryEntryTakenException when the directory sent a user of this name before */
    Kept<DirectoryUser> create(String provider, DirectoryUser user);

    /** As {@link #create} and {@link #find}. */
    Kept<DirectoryUser> replace(String provider, String id, DirectoryUser user);

    /** Deactivates: users are never deleted, so that the audit keeps its meaning. */
    void deactivate(String provider, String id);
}
