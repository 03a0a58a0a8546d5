package com.allocationsystem.allocation.adapter.in.rest.compliance;

import com.allocationsystem.allocation.domain.commit.PageKey;
import com.allocationsystem.allocation.domain.compliance.OverrideRecord;
import com.allocationsystem.allocation.model.json.JsonReader;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of commits and increases of orders that passed open warnings, newest first.
 *
 * @param overrides newest first
 * @param nextCursor null on the last page
 */
public record OverrideListResponse(
        List<Overridden> overrides, @Schema(nullable = true) String nextCursor) {

    /**
     * One commit, or one increase of an order.
     *
     * @param auditId of its row in chain {@code allocations}
     * @param kind COMMIT of an allocation, or INCREASE of one of its orders
     * @param actor in whose name it was done
     * @param approvedBy the second user; null when none was needed
     * @param orderId the order gateway's; null for a commit
     * @param orderedBefore par that the order had; null for a commit
     * @param ordered par of the block, or the order's new size
     * @param reason in the actor's words; null where none was asked for
     * @param complianceCheck whether rules capped
     * @param respectCash whether cash capped
     * @param warnings that were open
     */
    public record Overridden(
            String auditId,
            OverrideKind kind,
            Instant at,
            String actor,
            @Schema(nullable = true) String approvedBy,
            UUID allocationId,
            String securityId,
            Side side,
            @Schema(nullable = true) String orderId,
            @Schema(nullable = true) Long orderedBefore,
            long ordered,
            @Schema(nullable = true) String reason,
            boolean complianceCheck,
            boolean respectCash,
            List<PassedWarning> warnings) {

        static Overridden from(OverrideRecord row) {
            Map<?, ?> after = (Map<?, ?>) JsonReader.read(row.afterJson());
            return new Overridden(
                    row.auditId(),
                    after.containsKey("order_id") ? OverrideKind.INCREASE : OverrideKind.COMMIT,
                    row.at(),
                    row.actor(),
                    (String) after.get("approved_by"),
                    row.allocationId(),
                    (String) after.get("cusip"),
                    Side.valueOf((String) after.get("side")),
                    (String) after.get("order_id"),
                    par(after.get("ordered_before")),
                    par(after.get("ordered")),
                    row.reason(),
                    Boolean.TRUE.equals(after.get("compliance_check")),
                    Boolean.TRUE.equals(after.get("respect_cash")),
                    ((List<?>) after.get("overridden_warnings"))
                            .stream()
                                    .map(warning -> PassedWarning.from((Map<?, ?>) warning))
                                    .toList());
        }
    }

    /** What passed the warnings. */
    public enum OverrideKind {
        COMMIT,
        INCREASE
    }

    /**
     * A warning that was passed.
     *
     * @param type what it is about
     * @param severity BREACH or CAPPED, as in a preview
     * @param ruleId id of the rule; null where it is no rule
     * @param accountId id of the account; null where it concerns the whole order
     */
    public record PassedWarning(
            String type,
            String severity,
            @Schema(nullable = true) String ruleId,
            @Schema(nullable = true) String accountId) {

        static PassedWarning from(Map<?, ?> warning) {
            return new PassedWarning(
                    (String) warning.get("type"),
                    (String) warning.get("severity"),
                    (String) warning.get("rule_id"),
                    (String) warning.get("account_id"));
        }
    }

    /**
     * @param rows one more than the page holds when there is a next page
     * @param limit most rows of a page
     */
    static OverrideListResponse from(List<OverrideRecord> rows, int limit) {
        boolean more = rows.size() > limit;
        List<OverrideRecord> page = more ? rows.subList(0, limit) : rows;
        return new OverrideListResponse(
                page.stream().map(Overridden::from).toList(),
                more ? PageQuery.cursorAfter(key(page.get(limit - 1)).toString()) : null);
    }

    private static PageKey key(OverrideRecord row) {
        return new PageKey(row.at(), row.id());
    }

    private static Long par(Object number) {
        return number == null ? null : ((BigDecimal) number).longValueExact();
    }
}
