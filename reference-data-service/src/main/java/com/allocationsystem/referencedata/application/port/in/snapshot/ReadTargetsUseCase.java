package com.allocationsystem.referencedata.application.port.in.snapshot;

import com.allocationsystem.referencedata.application.port.in.snapshot.TakeSnapshotUseCase.SnapshotCommand;
import com.allocationsystem.referencedata.domain.targets.AccountTarget;
import java.time.LocalDate;
import java.util.List;

/** Shows the targets that count for an order, before it is previewed. */
public interface ReadTargetsUseCase {

    /**
     * @throws com.allocationsystem.shared.InvalidInputException when the bond or a group is unknown; names all of it
     * @throws com.allocationsystem.referencedata.application.port.in.NoDatasetException before the first import
     */
    TargetsView read(SnapshotCommand command);

    /**
     * The answer.
     *
     * @param businessDate on which the targets must have begun
     * @param targets as {@link TakeSnapshotUseCase.Snapshot#targets}
     */
    record TargetsView(LocalDate businessDate, List<AccountTarget> targets) {}
}
