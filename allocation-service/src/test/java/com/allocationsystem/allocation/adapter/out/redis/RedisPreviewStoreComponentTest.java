package com.allocationsystem.allocation.adapter.out.redis;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.PreviewStoreContract;
import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.domain.commit.SealedPreview;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RedisPreviewStoreComponentTest extends PreviewStoreContract {

    @Inject
    PreviewStore store;

    @Inject
    RedisDataSource redis;

    @Test
    void alteredStatement_isNotRead() {
        SealedPreview preview = Fixtures.preview(
                Fixtures.plan(List.of(), 2_000_000, 1_000_000, 0), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        store.keep(preview);
        var values = redis.value(String.class);
        String key = "oas:preview:" + preview.allocationId();
        values.set(key, values.get(key).replace("60000000", "60000001"));

        assertThrows(IllegalStateException.class, () -> store.find(preview.allocationId()));
    }

    @Override
    protected PreviewStore store() {
        return store;
    }
}
