package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Several methods side by side on one frozen input.
 *
 * @param order the block
 * @param results one per method, in the order asked for
 * @param differences accounts to which the methods give different pieces
 */
public record CompareResponse(
        PreviewResponse.OrderResponse order,
        LocalDate asOf,
        ConstraintsResponse constraints,
        List<ResultResponse> results,
        List<DifferenceResponse> differences) {

    /**
     * One method's result.
     *
     * @param method how it was split
     * @param allocationId may be read and committed like any preview's
     * @param expiresAt from then on it cannot be committed, UTC
     * @param warnings to know before a commit
     */
    record ResultResponse(
            @Schema(implementation = MethodName.class) String method,
            UUID allocationId,
            Instant expiresAt,
            String statementHash,
            SummaryResponse summary,
            CertificateResponse certificate,
            List<WarningResponse> warnings) {

        static ResultResponse from(SealedPreview preview) {
            return new ResultResponse(
                    preview.inputs().method().code(),
                    preview.allocationId(),
                    preview.expiresAt(),
                    preview.statement().hash(),
                    SummaryResponse.from(preview.plan(), preview.inputs().method() instanceof AccountInstructions),
                    CertificateResponse.from(preview.plan().certificate(), preview.elapsedMillis()),
                    preview.plan().warnings().stream()
                            .map(WarningResponse::from)
                            .toList());
        }
    }

    /**
     * One account's pieces.
     *
     * @param quantities par by method
     * @param spread largest piece less smallest, par
     */
    record DifferenceResponse(String accountId, String accountName, Map<String, Long> quantities, long spread) {}

    /** @param previews at least one, on the same accounts */
    public static CompareResponse from(List<SealedPreview> previews) {
        SealedPreview first = previews.get(0);
        return new CompareResponse(
                PreviewResponse.OrderResponse.from(first),
                first.inputs().businessDate(),
                ConstraintsResponse.from(first.inputs().constraints()),
                previews.stream().map(ResultResponse::from).toList(),
                differences(previews));
    }

    private static List<DifferenceResponse> differences(List<SealedPreview> previews) {
        List<DifferenceResponse> differences = new ArrayList<>();
        for (int i = 0; i < previews.get(0).plan().allocations().size(); i++) {
            Map<String, Long> quantities = new LinkedHashMap<>();
            long least = Long.MAX_VALUE;
            long most = 0;
            for (SealedPreview preview : previews) {
                long par = preview.plan().allocations().get(i).quantityPar();
                quantities.put(preview.inputs().method().code(), par);
                least = Math.min(least, par);
                most = Math.max(most, par);
            }
            if (most > least) {
                AccountAllocation line = previews.get(0).plan().allocations().get(i);
                differences.add(new DifferenceResponse(line.accountId(), line.accountName(), quantities, most - least));
            }
        }
        return differences;
    }
}
