package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.port.in.snapshot.ReadTargetsUseCase;
import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase.SnapshotCommand;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the targets that a snapshot of the same order would have. */
@ApplicationScoped
class ReadTargetsService implements ReadTargetsUseCase {

    private final CatalogueFacts catalogueFacts;

    ReadTargetsService(CatalogueFacts catalogueFacts) {
        this.catalogueFacts = catalogueFacts;
    }

    @Override
    public TargetsView read(SnapshotCommand command) {
        CatalogueFacts.Gathered facts = catalogueFacts.gather(command);
        return new TargetsView(facts.businessDate(), facts.targets());
    }
}
