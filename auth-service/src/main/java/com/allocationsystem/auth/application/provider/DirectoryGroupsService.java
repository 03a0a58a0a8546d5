package com.allocationsystem.auth.application.provider;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.port.in.directory.DirectoryEntryNotFoundException;
import com.allocationsystem.auth.application.port.in.directory.DirectoryEntryTakenException;
import com.allocationsystem.auth.application.port.in.directory.DirectoryGroupsUseCase;
import com.allocationsystem.auth.application.port.out.Directory;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.domain.directory.DirectoryGroup;
import com.allocationsystem.auth.domain.directory.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Keeps the groups that a directory sends, and their members' rights. */
@ApplicationScoped
class DirectoryGroupsService implements DirectoryGroupsUseCase {

    private final Directory directory;
    private final UserBook users;
    private final DirectoryRights rights;
    private final AuthAudit audit;
    private final Clock clock;

    DirectoryGroupsService(Directory directory, UserBook users, DirectoryRights rights, AuthAudit audit, Clock clock) {
        this.directory = directory;
        this.users = users;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Kept<DirectoryGroup>> list(String provider, String displayName) {
        return directory.groups(provider, displayName);
    }

    @Override
    @Transactional
    public Kept<DirectoryGroup> find(String provider, String id) {
        return directory.group(provider, id).orElseThrow(() -> new DirectoryEntryNotFoundException(id));
    }

    @Override
    @Transactional
    public Kept<DirectoryGroup> create(String provider, DirectoryGroup group) {
        users.lockChanges();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return put(provider, new Kept<>(UUID.randomUUID().toString(), now, group), Set.of());
    }

    @Override
    @Transactional
    public Kept<DirectoryGroup> replace(String provider, String id, DirectoryGroup group) {
        users.lockChanges();
        Kept<DirectoryGroup> before = find(provider, id);
        return put(
                provider,
                new Kept<>(id, before.createdAt(), group),
                before.value().members());
    }

    @Override
    @Transactional
    public void remove(String provider, String id) {
        users.lockChanges();
        Kept<DirectoryGroup> before = find(provider, id);
        directory.removeGroup(id);
        audit.directoryGroup("directory-group.removed", id, before.value(), null, provider);
        rights.refresh(provider, before.value().members());
    }

    private Kept<DirectoryGroup> put(String provider, Kept<DirectoryGroup> group, Set<String> oldMembers) {
        boolean taken = directory.groups(provider, group.value().displayName()).stream()
                .anyMatch(other -> !other.id().equals(group.id()));
        if (taken) {
            throw new DirectoryEntryTakenException(group.value().displayName());
        }
        for (String member : group.value().members()) {
            directory.user(provider, member).orElseThrow(() -> new DirectoryEntryNotFoundException(member));
        }
        DirectoryGroup before =
                directory.group(provider, group.id()).map(Kept::value).orElse(null);
        if (!group.value().equals(before)) {
            directory.put(provider, group);
            audit.directoryGroup(
                    before == null ? "directory-group.created" : "directory-group.changed",
                    group.id(),
                    before,
                    group.value(),
                    provider);
            Set<String> touched = new TreeSet<>(oldMembers);
            touched.addAll(group.value().members());
            rights.refresh(provider, touched);
        }
        return group;
    }
}
