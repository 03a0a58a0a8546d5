package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationCommand;
import com.allocationsystem.allocation.application.port.in.preview.PreviewAllocationUseCase;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Preview: one method. */
@ApplicationScoped
class PreviewAllocationService implements PreviewAllocationUseCase {

    private final Splitting splitting;
    private final MeterRegistry meters;

    PreviewAllocationService(Splitting splitting, MeterRegistry meters) {
        this.splitting = splitting;
        this.meters = meters;
    }

    @Override
    public SealedPreview preview(PreviewAllocationCommand command) {
        Timer.Sample started = Timer.start(meters);
        SealedPreview preview = splitting
                .split(command.terms(), List.of(command.method()), command.requestedBy(), command.mayOverride())
                .get(0);
        started.stop(meters.timer("oas.preview", "method", command.method().name()));
        return preview;
    }
}
