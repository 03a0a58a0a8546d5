package com.allocationsystem.allocation.application.finalallocation;

import com.allocationsystem.allocation.application.read.CheckedPath;
import com.allocationsystem.allocation.checker.PlanFailedItsCheckException;
import com.allocationsystem.allocation.checker.fill.FinalAllocationCheck;
import com.allocationsystem.allocation.config.FinalAllocationConfig;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.fillpath.FillPath;
import com.allocationsystem.allocation.engine.finalallocation.FilledBlock;
import com.allocationsystem.allocation.engine.finalallocation.FinalAllocator;
import com.allocationsystem.allocation.engine.finalallocation.FinalAllocator.Origin;
import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.finalallocation.FinalLimits;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Makes documents; each is followed by the independent checker before anyone sees it. */
@ApplicationScoped
class FinalDocuments {

    private final FinalLimits limits;

    FinalDocuments(FinalAllocationConfig config) {
        this.limits = config.limits();
    }

    /** @return what the statement and the fills lead to */
    FinalAllocation of(SealedPreview preview, FilledBlock fills, int version, String replaces) {
        return corrected(preview, fills, version, replaces, null, Map.of());
    }

    /**
     * @param correction null for none
     * @return the same with what a correction moves
     * @throws PlanFailedItsCheckException when the document does not follow from statement and fills: a bug of the engine
     */
    FinalAllocation corrected(
            SealedPreview preview,
            FilledBlock fills,
            int version,
            String replaces,
            Correction correction,
            Map<String, Long> pars) {
        FillPath path = CheckedPath.of(preview);
        FinalAllocation document = FinalAllocator.correct(
                new Origin(
                        preview.allocationId().toString(), preview.statement().hash(), version, replaces),
                SealedStatement.open(preview.statement()),
                path,
                fills,
                limits,
                correction,
                pars);
        List<String> failures =
                FinalAllocationCheck.failures(preview.statement(), document, path.at(document.filledPar()));
        if (!failures.isEmpty()) {
            throw new PlanFailedItsCheckException(failures);
        }
        return document;
    }
}
