package com.allocationsystem.allocation.adapter.in.rest.preview;

import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.plan.LineFigures;
import com.allocationsystem.allocation.model.method.AccountInstructions;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
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
                    SummaryResponse.from(
                            preview.plan(),
                            new LineFigures(preview.inputs(), preview.plan().warnings()),
                            preview.inputs().method() instanceof AccountInstructions),
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
     * @param activeSpreadDurations after the trade, by method: spread duration less the benchmark's, years
     * @param cashAfter after the trade, by method, in the bond's currency, 2 decimals
     * @param spread largest piece less smallest, par
     */
    record DifferenceResponse(
            String accountId,
            String accountName,
            Map<String, Long> quantities,
            Map<String, Double> activeSpreadDurations,
            Map<String, BigDecimal> cashAfter,
            long spread) {

        /** @param lines the account's line of each method, by method, at least one */
        static DifferenceResponse from(Map<String, AccountAllocation> lines) {
            AccountAllocation first = lines.values().iterator().next();
            LongSummaryStatistics pieces = lines.values().stream()
                    .mapToLong(AccountAllocation::quantityPar)
                    .summaryStatistics();
            return new DifferenceResponse(
                    first.accountId(),
                    first.accountName(),
                    byMethod(lines, AccountAllocation::quantityPar),
                    byMethod(lines, line -> line.postTradeMetrics().activeSpreadDuration()),
                    byMethod(lines, AccountAllocation::postTradeCash),
                    pieces.getMax() - pieces.getMin());
        }

        private static <T> Map<String, T> byMethod(
                Map<String, AccountAllocation> lines, Function<AccountAllocation, T> figure) {
            Map<String, T> values = new LinkedHashMap<>();
            lines.forEach((method, line) -> values.put(method, figure.apply(line)));
            return values;
        }
    }

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
        return IntStream.range(0, previews.get(0).plan().allocations().size())
                .mapToObj(account -> DifferenceResponse.from(linesOf(account, previews)))
                .filter(account -> account.spread() > 0)
                .toList();
    }

    private static Map<String, AccountAllocation> linesOf(int account, List<SealedPreview> previews) {
        Map<String, AccountAllocation> lines = new LinkedHashMap<>();
        previews.forEach(preview -> lines.put(
                preview.inputs().method().code(), preview.plan().allocations().get(account)));
        return lines;
    }
}
