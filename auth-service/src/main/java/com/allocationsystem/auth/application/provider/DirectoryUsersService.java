package com.allocationsystem.auth.application.provider;

import com.allocationsystem.auth.application.port.in.directory.DirectoryEntryNotFoundException;
import com.allocationsystem.auth.application.port.in.directory.DirectoryEntryTakenException;
import com.allocationsystem.auth.application.port.in.directory.DirectoryUsersUseCase;
import com.allocationsystem.auth.application.port.out.Directory;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.user.UserUpdates;
import com.allocationsystem.auth.domain.directory.DirectoryUser;
import com.allocationsystem.auth.domain.directory.Kept;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Creates, changes and deactivates the users that a directory sends. */
@ApplicationScoped
class DirectoryUsersService implements DirectoryUsersUseCase {

    private final Directory directory;
    private final UserBook users;
    private final UserUpdates updates;
    private final ForeignUsers foreign;

    DirectoryUsersService(Directory directory, UserBook users, UserUpdates updates, ForeignUsers foreign) {
        this.directory = directory;
        this.users = users;
        this.updates = updates;
        this.foreign = foreign;
    }

    @Override
    @Transactional
    public List<Kept<DirectoryUser>> list(String provider, String userName, String externalId) {
        return directory.users(provider, userName, externalId);
    }

    @Override
    @Transactional
    public Kept<DirectoryUser> find(String provider, String id) {
        return directory.user(provider, id).orElseThrow(() -> new DirectoryEntryNotFoundException(id));
    }

    /** Without rights until the directory puts the user into a group. */
    @Override
    @Transactional
    public Kept<DirectoryUser> create(String provider, DirectoryUser user) {
        users.lockChanges();
        refuseTaken(provider, user.userName(), null);
        Grants none = new Grants(List.of(), List.of(), List.of());
        User created = foreign.add(provider, null, user.userName(), user.displayName(), none)
                .orElseThrow(() -> new DirectoryEntryTakenException(user.userName()));
        directory.name(created.id(), user);
        if (!user.active()) {
            updates.update(
                    created, created.with(null, null, false), false, provider, ProviderReasons.ofDirectory(provider));
        }
        return find(provider, created.id());
    }

    @Override
    @Transactional
    public Kept<DirectoryUser> replace(String provider, String id, DirectoryUser user) {
        users.lockChanges();
        find(provider, id);
        refuseTaken(provider, user.userName(), id);
        User before = users.find(id).orElseThrow();
        User now = before.with(user.displayName(), null, user.active());
        updates.update(before, now, false, provider, ProviderReasons.ofDirectory(provider));
        directory.name(id, user);
        return find(provider, id);
    }

    @Override
    @Transactional
    public void deactivate(String provider, String id) {
        DirectoryUser now = find(provider, id).value();
        replace(provider, id, new DirectoryUser(now.userName(), now.externalId(), now.displayName(), false));
    }

    private void refuseTaken(String provider, String userName, String id) {
        boolean taken = directory.users(provider, userName, null).stream()
                .anyMatch(other -> !other.id().equals(id));
        if (taken) {
            throw new DirectoryEntryTakenException(userName);
        }
    }
}
