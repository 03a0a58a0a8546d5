package com.allocationsystem.allocation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.application.port.out.PreviewStore;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
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
        assertEquals(
                Optional.of(new PreviewStore.Remembered(preview.expiresAt(), preview.portfolioGroups())),
                store().remembered(preview.allocationId()));
    }

    @Test
    void onlyExpiryAndGroupsAreRemembered_onceItHasExpired() {
        SealedPreview preview = preparedAt(Instant.now().minus(Duration.ofMinutes(16)));

        store().keep(preview);

        assertEquals(Optional.empty(), store().find(preview.allocationId()));
        assertEquals(
                Optional.of(new PreviewStore.Remembered(preview.expiresAt(), preview.portfolioGroups())),
                store().remembered(preview.allocationId()));
    }

    @Test
    void nothingIsFound_whereNothingWasKept() {
        assertEquals(Optional.empty(), store().find(UUID.randomUUID()));
        assertEquals(Optional.empty(), store().remembered(UUID.randomUUID()));
    }

    @Test
    void previewOfManyAccounts_isFoundWithItsWholeStatement() {
        SealedPreview preview = Fixtures.preview(Fixtures.planOver(10_000), justNow());

        store().keep(preview);

        assertEquals(
                preview.statement(),
                store().find(preview.allocationId()).orElseThrow().statement());
    }

    private static Instant justNow() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static SealedPreview preparedAt(Instant at) {
        return Fixtures.preview(Fixtures.plan(List.of(), 2_000_000, 1_000_000, 0), at.truncatedTo(ChronoUnit.MILLIS));
    }
}
