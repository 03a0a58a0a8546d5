package com.allocationsystem.allocation;

import com.allocationsystem.allocation.application.port.out.PreviewStore;
import java.time.Clock;

class InMemoryPreviewStoreTest extends PreviewStoreContract {

    private final InMemoryPreviews previews = new InMemoryPreviews(Clock.systemUTC());

    @Override
    protected PreviewStore store() {
        return previews;
    }
}
