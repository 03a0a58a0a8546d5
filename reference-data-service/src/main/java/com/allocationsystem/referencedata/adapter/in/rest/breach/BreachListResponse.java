package com.allocationsystem.referencedata.adapter.in.rest.breach;

import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.referencedata.application.port.in.breach.BreachKey;
import com.allocationsystem.referencedata.application.port.in.breach.ListBreachesUseCase.Breaches;
import com.allocationsystem.referencedata.domain.breach.Breach;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of breaches at the start of the day.
 *
 * @param businessDate as_of of the positions
 * @param breaches by account, rule and subject
 * @param nextCursor null on the last page
 */
public record BreachListResponse(
        LocalDate businessDate,
        List<BreachRow> breaches,
        @Schema(nullable = true) String nextCursor) {

    /**
     * One position outside a rule in force, or one that the rule cannot be tested on.
     *
     * @param accountId null for a rule over all accounts in its scope together
     * @param accountName for screens; null where account_id is null
     * @param version of the rule, in force since effective_from
     * @param kind of the rule, as in GET /v1/rules/kinds
     * @param severity RESTRICTION: hard; WARNING: soft
     * @param outcome breach, or what is missing to tell
     * @param subject issuer, sector or CUSIP of the bond held; null for the account itself
     * @param value in the unit of the limit, 4 decimals; null when missing, and for what is not a number
     * @param limitLow lower end of a band, in the unit of the kind; null without one
     * @param limitHigh the limit or the upper end of a band; of MIN_CASH_PCT_NAV the least; null without one
     * @param unit of value and limits; null where they are no numbers
     * @param source document that the rule comes from
     * @param section of the document; null for none
     * @param effectiveFrom first day of the rule's version; null without a beginning
     * @param asOf of the positions
     * @param detail one sentence: fact and limit
     */
    public record BreachRow(
            @Schema(nullable = true) String accountId,
            @Schema(nullable = true) String accountName,
            String ruleId,
            int version,
            RuleKind kind,
            Severity severity,
            Breach.Outcome outcome,
            @Schema(nullable = true) String subject,
            @Schema(nullable = true) BigDecimal value,
            @Schema(nullable = true) BigDecimal limitLow,
            @Schema(nullable = true) BigDecimal limitHigh,
            @Schema(nullable = true) RuleKind.Unit unit,
            String source,
            @Schema(nullable = true) String section,
            @Schema(nullable = true) LocalDate effectiveFrom,
            LocalDate asOf,
            String detail) {

        static BreachRow from(Breach breach, LocalDate businessDate) {
            return new BreachRow(
                    breach.accountId(),
                    breach.accountName(),
                    breach.rule().ruleId(),
                    breach.rule().life().version(),
                    breach.rule().kind(),
                    breach.rule().severity(),
                    breach.outcome(),
                    breach.subject(),
                    breach.value(),
                    breach.rule().limitLow(),
                    breach.rule().limitHigh(),
                    breach.rule().kind().unit(),
                    breach.rule().source(),
                    breach.rule().life().section(),
                    breach.rule().life().effectiveFrom(),
                    businessDate,
                    breach.detail());
        }
    }

    /**
     * @param found one more than the page holds when there is a next page
     * @param limit most rows of a page
     */
    static BreachListResponse from(Breaches found, int limit) {
        List<Breach> all = found.breaches();
        boolean more = all.size() > limit;
        List<Breach> page = more ? all.subList(0, limit) : all;
        return new BreachListResponse(
                found.businessDate(),
                page.stream()
                        .map(breach -> BreachRow.from(breach, found.businessDate()))
                        .toList(),
                more ? PageQuery.cursorAfter(BreachKey.of(page.get(limit - 1)).toString()) : null);
    }
}
