package com.allocationsystem.allocation.adapter.out.redis;

import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.config.PreviewConfig;
import com.allocationsystem.allocation.domain.preview.PreviewAlteredException;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.edge.problem.DependencyUnavailableException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.value.SetArgs;
import io.quarkus.redis.datasource.value.ValueCommands;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Previews in Redis: the preview itself under one key until it expires, its expiry under another for longer. */
@ApplicationScoped
class RedisPreviewStore implements PreviewStore {

    private static final Logger LOG = Logger.getLogger(RedisPreviewStore.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ValueCommands<String, byte[]> previews;
    private final ValueCommands<String, String> expiries;
    private final PreviewSeal seal;
    private final PreviewConfig config;
    private final MeterRegistry meters;

    RedisPreviewStore(RedisDataSource redis, PreviewSeal seal, PreviewConfig config, MeterRegistry meters) {
        this.previews = redis.value(byte[].class);
        this.expiries = redis.value(String.class);
        this.seal = seal;
        this.config = config;
        this.meters = meters;
    }

    @Override
    public void keep(SealedPreview preview) {
        UUID id = preview.allocationId();
        byte[] stored = seal.seal(id, KeptPreview.write(preview));
        asking(() -> {
            Instant forgetAt = preview.expiresAt().plus(config.remembered());
            expiries.set(expiryKey(id), remembered(preview), new SetArgs().exAt(forgetAt));
            previews.set(previewKey(id), stored, new SetArgs().pxAt(preview.expiresAt()));
            return null;
        });
    }

    @Override
    public Optional<SealedPreview> find(UUID allocationId) {
        return Optional.ofNullable(asking(() -> previews.get(previewKey(allocationId))))
                .map(stored -> open(allocationId, stored));
    }

    @Override
    public Optional<Remembered> remembered(UUID allocationId) {
        return Optional.ofNullable(asking(() -> expiries.get(expiryKey(allocationId))))
                .map(RedisPreviewStore::remembered);
    }

    /** One line each: the expiry, then the groups. */
    private static String remembered(SealedPreview preview) {
        return preview.expiresAt() + "\n" + String.join("\n", preview.portfolioGroups());
    }

    private static Remembered remembered(String text) {
        List<String> lines = text.lines().toList();
        return new Remembered(Instant.parse(lines.get(0)), lines.subList(1, lines.size()));
    }

    private SealedPreview open(UUID allocationId, byte[] stored) {
        byte[] content = seal.open(allocationId, stored).orElseThrow(() -> {
            meters.counter("oas.previews.altered").increment();
            LOG.errorf(
                    "Preview %s in Redis was not stored by this service: another client writes to Redis", allocationId);
            return new PreviewAlteredException(allocationId);
        });
        return KeptPreview.read(allocationId, content);
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
}
