package com.allocationsystem.allocation.application.read;

import com.allocationsystem.allocation.checker.PlanFailedItsCheckException;
import com.allocationsystem.allocation.checker.fill.FillPathCheck;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.fillpath.FillPath;
import com.allocationsystem.allocation.engine.fillpath.StatementPath;
import java.util.List;

/** The fill path of a statement, which the independent checker has followed. */
public final class CheckedPath {

    private CheckedPath() {}

    /** @throws PlanFailedItsCheckException when the path is not the one of the statement: a bug of the engine */
    public static FillPath of(SealedPreview preview) {
        FillPath path = StatementPath.of(preview.inputs(), preview.plan());
        List<String> failures = FillPathCheck.failures(preview.inputs(), preview.plan(), path.awards());
        if (!failures.isEmpty()) {
            throw new PlanFailedItsCheckException(failures);
        }
        return path;
    }
}
