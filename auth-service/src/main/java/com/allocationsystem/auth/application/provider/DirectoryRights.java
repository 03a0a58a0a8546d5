package com.allocationsystem.auth.application.provider;

import com.allocationsystem.auth.application.port.out.Directory;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.user.UserUpdates;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Gives users of a directory what their groups come to, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DirectoryRights {

    private static final Grants NOTHING = new Grants(List.of(), List.of(), List.of());

    private final Directory directory;
    private final UserBook users;
    private final UserUpdates updates;
    private final MappedGrants mapped;

    DirectoryRights(Directory directory, UserBook users, UserUpdates updates, MappedGrants mapped) {
        this.directory = directory;
        this.users = users;
        this.updates = updates;
        this.mapped = mapped;
    }

    /** Brings the users' grants up to date; the caller holds {@link UserBook#lockChanges}. */
    void refresh(String provider, Collection<String> userIds) {
        for (String id : userIds) {
            User before = users.find(id).orElseThrow();
            Grants now = mapped.of(provider, directory.groupsOf(id)).orElse(NOTHING);
            updates.update(
                    before, before.with(null, now, null), false, provider, ProviderReasons.ofDirectory(provider));
        }
    }
}
