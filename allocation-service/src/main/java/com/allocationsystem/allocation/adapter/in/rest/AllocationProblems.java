package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.adapter.in.rest.preview.WarningResponse;
import com.allocationsystem.allocation.application.port.in.approval.AllocationRejectedException;
import com.allocationsystem.allocation.application.port.in.approval.ApprovalClosedException;
import com.allocationsystem.allocation.application.port.in.approval.ApprovalNotFoundException;
import com.allocationsystem.allocation.application.port.in.approval.ApprovalNotPermittedException;
import com.allocationsystem.allocation.application.port.in.approval.StatementDiffersException;
import com.allocationsystem.allocation.application.port.in.caller.CallerGoneException;
import com.allocationsystem.allocation.application.port.in.commit.FirmLimitException;
import com.allocationsystem.allocation.application.port.in.commit.InputsChangedException;
import com.allocationsystem.allocation.application.port.in.commit.NothingToCommitException;
import com.allocationsystem.allocation.application.port.in.commit.NothingToRetryException;
import com.allocationsystem.allocation.application.port.in.commit.OverrideNotPermittedException;
import com.allocationsystem.allocation.application.port.in.commit.WarningsNotOverriddenException;
import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionConflictException;
import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionNotFoundException;
import com.allocationsystem.allocation.application.port.in.finalallocation.FinalAllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.finalallocation.OwnCorrectionException;
import com.allocationsystem.allocation.application.port.in.preview.ChecksOffNotPermittedException;
import com.allocationsystem.allocation.application.port.in.preview.HeapTooSmallException;
import com.allocationsystem.allocation.application.port.in.preview.SolveBudgetExceededException;
import com.allocationsystem.allocation.application.port.in.preview.SolvesBusyException;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.application.port.in.waiver.WaiverNotFoundException;
import com.allocationsystem.allocation.domain.preview.PreviewAlteredException;
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
            new ProblemKind("nothing-to-commit", "No account receives an allocation", 409);

    private static final ProblemKind ALTERED =
            new ProblemKind("preview-altered", "The stored preview was changed outside the system", 409);
    private static final ProblemKind NO_FAILURES = new ProblemKind("nothing-to-retry", "No order has failed", 409);

    private static final ProblemKind TOO_LONG = new ProblemKind("solve-too-long", "The split takes too long", 422);
    private static final ProblemKind GONE = new ProblemKind("caller-gone", "The caller closed the connection", 422);
    private static final ProblemKind BUSY = new ProblemKind("solves-busy", "Every processor is taken", 503);
    private static final ProblemKind HEAP =
            new ProblemKind("heap-too-small", "The service has too little memory for the split", 503);
    private static final ProblemKind FIRM_LIMIT =
            new ProblemKind("firm-limit", "A limit of the firm refuses the order", 409);
    private static final ProblemKind CLOSED =
            new ProblemKind("approval-closed", "The approval is not open any more", 409);
    private static final ProblemKind REJECTED =
            new ProblemKind("allocation-rejected", "A second user rejected the allocation", 409);
    private static final ProblemKind STATEMENT =
            new ProblemKind("statement-differs", "The statement is not the one that waits", 409);

    private static final ProblemKind CORRECTION =
            new ProblemKind("correction-conflict", "The final allocation cannot be corrected so now", 409);

    @Produces
    @Singleton
    ProblemTable problems() {
        return new ProblemTable()
                .on(AllocationNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(PreviewExpiredException.class, EXPIRED)
                .on(PreviewAlteredException.class, ALTERED)
                .on(NothingToCommitException.class, NOTHING)
                .on(NothingToRetryException.class, NO_FAILURES)
                .on(ApprovalNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(WaiverNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(FinalAllocationNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(CorrectionNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(OwnCorrectionException.class, ProblemKind.FORBIDDEN)
                .on(CorrectionConflictException.class, CORRECTION)
                .on(ApprovalNotPermittedException.class, ProblemKind.FORBIDDEN)
                .on(ApprovalClosedException.class, CLOSED)
                .on(AllocationRejectedException.class, REJECTED)
                .on(StatementDiffersException.class, STATEMENT)
                .on(SolveBudgetExceededException.class, TOO_LONG)
                .on(CallerGoneException.class, GONE)
                .onRetryLater(SolvesBusyException.class, BUSY, SolvesBusyException::retryAfter)
                .on(HeapTooSmallException.class, HEAP)
                .on(FirmLimitException.class, FIRM_LIMIT)
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
