package com.allocationsystem.referencedata.adapter.in.rest;

import com.allocationsystem.edge.problem.ProblemKind;
import com.allocationsystem.edge.problem.ProblemTable;
import com.allocationsystem.referencedata.adapter.in.rest.dataset.ImportResponse;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.dataset.DatasetRejectedException;
import com.allocationsystem.referencedata.application.port.in.importrequest.ImportNeedsApprovalException;
import com.allocationsystem.referencedata.application.port.in.importrequest.ImportRequestNotFoundException;
import com.allocationsystem.referencedata.application.port.in.rule.RuleChangedException;
import com.allocationsystem.referencedata.application.port.in.rule.RuleExistsException;
import com.allocationsystem.referencedata.application.port.in.snapshot.StartOfDayBeingReadException;
import com.allocationsystem.referencedata.domain.dataset.ImportRunningException;
import com.allocationsystem.referencedata.domain.importrequest.ImportRequestClosedException;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.rulebook.RuleStateException;
import com.allocationsystem.referencedata.domain.rulebook.RuleVersionsOverlapException;
import com.allocationsystem.referencedata.domain.rulebook.SecondUserException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** This service's exceptions and the problems they are told as. */
class ReferenceProblems {

    private static final ProblemKind DATASET_REJECTED =
            new ProblemKind("dataset-rejected", "The dataset was not loaded", 422);
    private static final ProblemKind IMPORT_RUNNING = new ProblemKind("import-running", "An import is running", 409);
    private static final ProblemKind NO_DATASET = new ProblemKind("no-dataset", "There is no reference data yet", 409);
    private static final ProblemKind ALADDIN_REFUSED =
            new ProblemKind("aladdin-refused", "Aladdin refused to answer", 502);

    private static final ProblemKind BEING_READ =
            new ProblemKind("positions-being-read", "Positions of the day are being read", 503);

    private static final ProblemKind RULE_EXISTS = new ProblemKind("rule-exists", "There is a rule of that id", 409);
    private static final ProblemKind RULE_CHANGED =
            new ProblemKind("rule-changed", "The rule has a newer version", 409);
    private static final ProblemKind RULE_STATE =
            new ProblemKind("rule-state", "The act does not fit the version's state", 409);
    private static final ProblemKind RULE_OVERLAP =
            new ProblemKind("rule-versions-overlap", "The version would leave days without a limit", 409);

    @Produces
    @Singleton
    ProblemTable problems() {
        return new ProblemTable()
                .on(NotInReferenceDataException.class, ProblemKind.NOT_FOUND)
                .on(DatasetRejectedException.class, DATASET_REJECTED, ReferenceProblems::rejects)
                .on(ImportRunningException.class, IMPORT_RUNNING)
                .on(
                        ImportNeedsApprovalException.class,
                        new ProblemKind("import-needs-approval", "A second user has to approve the dataset", 409),
                        e -> Map.of(
                                "import_request_id", e.request().id(),
                                "lost_count", e.request().lostCount(),
                                "lost", e.request().lost()))
                .on(ImportRequestNotFoundException.class, ProblemKind.NOT_FOUND)
                .on(
                        ImportRequestClosedException.class,
                        new ProblemKind("import-request-closed", "The request cannot be decided about", 409))
                .on(NoDatasetException.class, NO_DATASET)
                .on(RuleExistsException.class, RULE_EXISTS)
                .on(RuleChangedException.class, RULE_CHANGED)
                .on(RuleStateException.class, RULE_STATE)
                .on(RuleVersionsOverlapException.class, RULE_OVERLAP)
                .on(SecondUserException.class, ProblemKind.FORBIDDEN)
                .on(BookRefusedException.class, ALADDIN_REFUSED)
                .onRetryLater(StartOfDayBeingReadException.class, BEING_READ, StartOfDayBeingReadException::retryAfter);
    }

    private static Map<String, Object> rejects(DatasetRejectedException rejected) {
        return Map.of(
                "counts", ImportResponse.bySubject(rejected.counts()),
                "rejected_count", rejected.rejects().count(),
                "rejected_rows", rejected.rejects().listed());
    }
}
