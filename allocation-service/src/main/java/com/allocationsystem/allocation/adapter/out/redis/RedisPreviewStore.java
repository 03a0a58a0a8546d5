package com.allocationsystem.allocation.adapter.out.redis;

import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.application.statement.SealedStatement;
import com.allocationsystem.allocation.config.PreviewConfig;
import com.allocationsystem.allocation.domain.commit.SealedPreview;
import com.allocationsystem.allocation.domain.commit.Statement;
import com.allocationsystem.edge.problem.DependencyUnavailableException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.value.SetArgs;
import io.quarkus.redis.datasource.value.ValueCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Previews in Redis: the preview itself under one key until it expires, its expiry under another for longer. */
@ApplicationScoped
class RedisPreviewStore implements PreviewStore {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ValueCommands<String, String> values;
    private final ObjectMapper json;
    private final PreviewConfig config;

    RedisPreviewStore(RedisDataSource redis, ObjectMapper json, PreviewConfig config) {
        this.values = redis.value(String.class);
        this.json = json;
        this.config = config;
    }

    @Override
    public void keep(SealedPreview preview) {
        UUID id = preview.allocationId();
        asking(() -> {
            Instant forgetAt = preview.expiresAt().plus(config.remembered());
            values.set(expiryKey(id), preview.expiresAt().toString(), new SetArgs().exAt(forgetAt));
            values.set(previewKey(id), write(StoredPreview.of(preview)), new SetArgs().pxAt(preview.expiresAt()));
            return null;
        });
    }

    @Override
    public Optional<SealedPreview> find(UUID allocationId) {
        return Optional.ofNullable(asking(() -> values.get(previewKey(allocationId))))
                .map(text -> read(text).toPreview(allocationId));
    }

    @Override
    public Optional<Instant> expiryOf(UUID allocationId) {
        return Optional.ofNullable(asking(() -> values.get(expiryKey(allocationId))))
                .map(Instant::parse);
    }

    private static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            throw new DependencyUnavailableException("The store of previews", RETRY_AFTER, e);
        }
    }

    private static String previewKey(UUID id) {
        return "oas:preview:" + id;
    }

    private static String expiryKey(UUID id) {
        return "oas:preview-expiry:" + id;
    }

    private String write(StoredPreview preview) {
        try {
            return json.writeValueAsString(preview);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private StoredPreview read(String text) {
        try {
            return json.readValue(text, StoredPreview.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in Redis; inputs and plan are read back from the statement, which must still have its hash. */
    record StoredPreview(
            String preparedBy,
            Instant preparedAt,
            Instant expiresAt,
            double elapsedMillis,
            String statementJson,
            String statementHash) {

        static StoredPreview of(SealedPreview preview) {
            return new StoredPreview(
                    preview.preparedBy(),
                    preview.preparedAt(),
                    preview.expiresAt(),
                    preview.elapsedMillis(),
                    preview.statement().json(),
                    preview.statement().hash());
        }

        SealedPreview toPreview(UUID allocationId) {
            Statement statement = Statement.kept(statementJson, statementHash);
            SealedStatement opened = SealedStatement.open(statementJson);
            return new SealedPreview(
                    allocationId,
                    preparedBy,
                    preparedAt,
                    expiresAt,
                    elapsedMillis,
                    opened.securityId(),
                    opened.portfolioGroups(),
                    opened.inputs(),
                    opened.plan(),
                    statement);
        }
    }
}
