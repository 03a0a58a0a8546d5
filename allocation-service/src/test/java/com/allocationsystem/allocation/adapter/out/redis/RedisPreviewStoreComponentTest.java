package com.allocationsystem.allocation.adapter.out.redis;

import com.allocationsystem.allocation.PreviewStoreContract;
import com.allocationsystem.allocation.application.port.out.PreviewStore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class RedisPreviewStoreComponentTest extends PreviewStoreContract {

    @Inject
    PreviewStore store;

    @Override
    protected PreviewStore store() {
        return store;
    }
}
