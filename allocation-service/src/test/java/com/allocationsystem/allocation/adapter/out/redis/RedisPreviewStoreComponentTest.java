package com.allocationsystem.allocation.adapter.out.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.PreviewStoreContract;
import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.domain.preview.PreviewAlteredException;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.value.ValueCommands;
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

    private ValueCommands<String, byte[]> bytes;

    @Inject
    void redis(RedisDataSource redis) {
        bytes = redis.value(byte[].class);
    }

    @Test
    void alteredBytes_areNotRead() {
        SealedPreview preview = kept();
        byte[] stored = bytes.get(key(preview));
        for (int at : new int[] {0, 31, 32, stored.length / 2, stored.length - 1}) {
            byte[] altered = stored.clone();
            altered[at] ^= 1;
            bytes.set(key(preview), altered);
            assertThrows(PreviewAlteredException.class, () -> store.find(preview.allocationId()), "byte " + at);
        }
    }

    @Test
    void bytesWithoutTheMark_areNotRead() {
        SealedPreview preview = kept();
        for (byte[] forged : new byte[][] {{}, new byte[31], KeptPreview.write(preview)}) {
            bytes.set(key(preview), forged);
            assertThrows(PreviewAlteredException.class, () -> store.find(preview.allocationId()));
        }
    }

    @Test
    void previewStoredUnderAnotherId_isNotRead() {
        SealedPreview one = kept();
        SealedPreview other = kept();
        bytes.set(key(other), bytes.get(key(one)));

        assertThrows(PreviewAlteredException.class, () -> store.find(other.allocationId()));
        assertEquals(one, store.find(one.allocationId()).orElseThrow());
    }

    private SealedPreview kept() {
        SealedPreview preview = Fixtures.preview(
                Fixtures.plan(List.of(), 2_000_000, 1_000_000, 0), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        store.keep(preview);
        return preview;
    }

    private static String key(SealedPreview preview) {
        return "oas:preview:" + preview.allocationId();
    }

    @Override
    protected PreviewStore store() {
        return store;
    }
}
