package com.allocationsystem.auth.adapter.out.postgres.provider;

import com.allocationsystem.auth.application.port.out.Directory;
import com.allocationsystem.auth.domain.directory.DirectoryGroup;
import com.allocationsystem.auth.domain.directory.DirectoryUser;
import com.allocationsystem.auth.domain.directory.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the directories sent, in the users' rows and in tables of the groups. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostgresDirectory implements Directory {

    private static final String USERS = """
            SELECT id, CAST(EXTRACT(EPOCH FROM created_at) * 1000 AS bigint), directory_name, external_id, display_name, active FROM app_user
            WHERE provider = :provider AND directory_name IS NOT NULL""";
    private static final String GROUPS = """
            SELECT g.id, CAST(EXTRACT(EPOCH FROM g.created_at) * 1000 AS bigint), g.display_name, g.external_id,
                   string_agg(CAST(m.user_id AS text), ',')
            FROM directory_group g LEFT JOIN directory_member m ON m.group_id = g.id
            WHERE g.provider = :provider""";
    private static final String GROUPED = " GROUP BY g.id ORDER BY g.created_at, g.id";

    private final EntityManager entities;

    PostgresDirectory(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Kept<DirectoryUser>> users(String provider, String userName, String externalId) {
        String byName = userName == null ? "" : " AND lower(directory_name) = lower(:name)";
        String byId = externalId == null ? "" : " AND external_id = :external";
        Query query = entities.createNativeQuery(USERS + byName + byId + " ORDER BY created_at, id", Object[].class)
                .setParameter("provider", provider);
        set(query, "name", userName);
        set(query, "external", externalId);
        return rows(query).map(PostgresDirectory::user).toList();
    }

    @Override
    public Optional<Kept<DirectoryUser>> user(String provider, String id) {
        return uuid(id).flatMap(uuid -> rows(entities.createNativeQuery(USERS + " AND id = :id", Object[].class)
                        .setParameter("provider", provider)
                        .setParameter("id", uuid))
                .map(PostgresDirectory::user)
                .findFirst());
    }

    @Override
    public void name(String userId, DirectoryUser user) {
        entities.createNativeQuery("UPDATE app_user SET directory_name = :name, external_id = :external WHERE id = :id")
                .setParameter("name", user.userName())
                .setParameter("external", user.externalId())
                .setParameter("id", UUID.fromString(userId))
                .executeUpdate();
        entities.clear();
    }

    @Override
    public Optional<String> notSignedIn(String provider, String externalId, String userName) {
        return rows(entities.createNativeQuery("""
                        SELECT id, external_id FROM app_user
                        WHERE provider = :provider AND subject IS NULL AND directory_name IS NOT NULL
                          AND (external_id = :external OR lower(directory_name) = lower(:name))
                        ORDER BY external_id = :external DESC NULLS LAST LIMIT 1""", Object[].class)
                        .setParameter("provider", provider)
                        .setParameter("external", externalId)
                        .setParameter("name", userName))
                .map(row -> row[0].toString())
                .findFirst();
    }

    @Override
    public void link(String userId, String subject) {
        entities.createNativeQuery("UPDATE app_user SET subject = :subject WHERE id = :id")
                .setParameter("subject", subject)
                .setParameter("id", UUID.fromString(userId))
                .executeUpdate();
        entities.clear();
    }

    @Override
    public List<Kept<DirectoryGroup>> groups(String provider, String displayName) {
        String byName = displayName == null ? "" : " AND g.display_name = :name";
        Query query = entities.createNativeQuery(GROUPS + byName + GROUPED, Object[].class)
                .setParameter("provider", provider);
        set(query, "name", displayName);
        return rows(query).map(PostgresDirectory::group).toList();
    }

    @Override
    public Optional<Kept<DirectoryGroup>> group(String provider, String id) {
        return uuid(id).flatMap(
                        uuid -> rows(entities.createNativeQuery(GROUPS + " AND g.id = :id" + GROUPED, Object[].class)
                                        .setParameter("provider", provider)
                                        .setParameter("id", uuid))
                                .map(PostgresDirectory::group)
                                .findFirst());
    }

    @Override
    public void put(String provider, Kept<DirectoryGroup> group) {
        UUID id = UUID.fromString(group.id());
        entities.createNativeQuery("""
                        INSERT INTO directory_group (id, provider, display_name, external_id, created_at)
                        VALUES (:id, :provider, :name, :external, :at)
                        ON CONFLICT (id) DO UPDATE SET display_name = :name, external_id = :external""")
                .setParameter("id", id)
                .setParameter("provider", provider)
                .setParameter("name", group.value().displayName())
                .setParameter("external", group.value().externalId())
                .setParameter("at", group.createdAt())
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM directory_member WHERE group_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        for (String member : group.value().members()) {
            entities.createNativeQuery("INSERT INTO directory_member (group_id, user_id) VALUES (:id, :member)")
                    .setParameter("id", id)
                    .setParameter("member", UUID.fromString(member))
                    .executeUpdate();
        }
    }

    @Override
    public void removeGroup(String id) {
        entities.createNativeQuery("DELETE FROM directory_group WHERE id = :id")
                .setParameter("id", UUID.fromString(id))
                .executeUpdate();
    }

    @Override
    public List<String> groupsOf(String userId) {
        return entities.createNativeQuery("""
                        SELECT g.display_name FROM directory_group g JOIN directory_member m ON m.group_id = g.id
                        WHERE m.user_id = :id ORDER BY 1""", String.class)
                .setParameter("id", UUID.fromString(userId))
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    private static void set(Query query, String name, String value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static Stream<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static Kept<DirectoryUser> user(Object[] row) {
        return new Kept<>(
                row[0].toString(),
                Instant.ofEpochMilli(((Number) row[1]).longValue()),
                new DirectoryUser((String) row[2], (String) row[3], (String) row[4], (Boolean) row[5]));
    }

    private static Kept<DirectoryGroup> group(Object[] row) {
        return new Kept<>(
                row[0].toString(),
                Instant.ofEpochMilli(((Number) row[1]).longValue()),
                new DirectoryGroup(
                        (String) row[2],
                        (String) row[3],
                        row[4] == null ? Set.of() : Set.of(((String) row[4]).split(","))));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
