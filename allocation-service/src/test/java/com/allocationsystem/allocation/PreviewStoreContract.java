package com.allocationsystem.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.domain.commit.SealedPreview;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of previews must do. */
public abstract class PreviewStoreContract {

    protected abstract PreviewStore store();

    @Test
    void previewIsFoundWithEveryField_whileItLives() {
        SealedPreview preview = preparedAt(Instant.now());

        store().keep(preview);

        assertEquals(Optional.of(preview), store().find(preview.allocationId()));
        assertEquals(Optional.of(preview.expiresAt()), store().expiryOf(preview.allocationId()));
    }

    @Test
    void onlyItsExpiryIsRemembered_onceItHasExpired() {
        SealedPreview preview = preparedAt(Instant.now().minus(Duration.ofMinutes(16)));

        store().keep(preview);

        assertEquals(Optional.empty(), store().find(preview.allocationId()));
        assertEquals(Optional.of(preview.expiresAt()), store().expiryOf(preview.allocationId()));
    }

    @Test
    void nothingIsFound_whereNothingWasKept() {
        assertEquals(Optional.empty(), store().find(UUID.randomUUID()));
        assertEquals(Optional.empty(), store().expiryOf(UUID.randomUUID()));
    }

    private static SealedPreview preparedAt(Instant at) {
        return Fixtures.preview(Fixtures.plan(List.of(), 2_000_000, 1_000_000, 0), at.truncatedTo(ChronoUnit.MILLIS));
    }
}
