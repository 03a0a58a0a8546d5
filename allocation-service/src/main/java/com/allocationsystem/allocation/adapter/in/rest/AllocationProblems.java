package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.adapter.in.rest.preview.WarningResponse;
import com.allocationsystem.allocation.application.port.in.commit.InputsChangedException;
import com.allocationsystem.allocation.application.port.in.commit.NothingToCommitException;
import com.allocationsystem.allocation.application.port.in.commit.NothingToRetryException;
import com.allocationsystem.allocation.application.port.in.commit.OverrideNotPermittedException;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.application.port.out.PreviewAlteredException;
import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.edge.problem.ProblemTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** This service's one table from exception to status. */
class AllocationProblems {

    private static final ProblemKind EXPIRED = new ProblemKind("preview-expired", "The preview has expired", 410);
    private static final ProblemKind WARNINGS =
            new ProblemKind("warnings-not-overridden", "Warnings need an override", 409);
    private static final ProblemKind CHANGED =
            new ProblemKind("inputs-changed", "Numbers that the split rests on have moved", 409);
    private static final ProblemKind NOTHING =
            new ProblemKind("nothing-to-commit", "The split gives nobody anything", 409);

    private static final ProblemKind ALTERED =
            new ProblemKind("preview-altered", "The stored preview was changed outside the system", 409);
    private static final ProblemKind NO_FAILURES = new ProblemKind("nothing-to-retry", "No order has failed", 409);

    @Produces
    @Singleton
    ProblemTable problems() {
        return new ProblemTable()
                .on(AllocationNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(PreviewExpiredException.class, EXPIRED)
                .on(PreviewAlteredException.class, ALTERED)
                .on(NothingToCommitException.class, NOTHING)
                .on(NothingToRetryException.class, NO_FAILURES)
                .on(OverrideNotPermittedException.class, ProblemKind.FORBIDDEN)
                .on(ChecksOffNotPermittedException.class, ProblemKind.FORBIDDEN, e -> Map.of("violations", e.faults()))
                .on(
                        WarningsNotOverriddenException.class,
                        WARNINGS,
                        e -> Map.of(
                                "warnings",
                                e.warnings().stream().map(WarningResponse::from).toList()))
                .on(InputsChangedException.class, CHANGED, e -> Map.of("changes", e.changes()));
    }
}
