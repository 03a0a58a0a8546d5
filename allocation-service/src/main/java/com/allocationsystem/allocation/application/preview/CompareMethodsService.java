package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsCommand;
import com.allocationsystem.allocation.application.port.in.preview.CompareMethodsUseCase;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Compare: several methods on one frozen input. */
@ApplicationScoped
class CompareMethodsService implements CompareMethodsUseCase {

    private final Splitting splitting;

    CompareMethodsService(Splitting splitting) {
        this.splitting = splitting;
    }

    @Override
    public List<SealedPreview> compare(CompareMethodsCommand command) {
        return splitting.split(command.terms(), command.methods(), command.requestedBy(), command.mayOverride());
    }
}
