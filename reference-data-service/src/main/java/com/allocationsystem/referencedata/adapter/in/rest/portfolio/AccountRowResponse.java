package com.allocationsystem.referencedata.adapter.in.rest.portfolio;

import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.referencedata.application.port.in.portfolio.ListAccountsUseCase.AccountRow;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One account of a list; null means unknown.
 *
 * @param accountId also its portfolio ticker in Aladdin
 * @param accountName as shown
 * @param baseCurrency ISO 4217, of the money
 * @param nav net asset value, 2 decimals
 * @param availableCash one business day from the business date, 2 decimals; null when unknown
 * @param spreadDuration at the start of the day, years; null when unknown
 * @param activeSpreadDuration less the benchmark's, years; null when unknown
 * @param benchmarkId what it is measured against
 * @param benchmarkSpreadDuration years
 */
public record AccountRowResponse(
        String accountId,
        String accountName,
        String baseCurrency,
        BigDecimal nav,
        @Schema(nullable = true) BigDecimal availableCash,
        @Schema(nullable = true) Double spreadDuration,
        @Schema(nullable = true) Double activeSpreadDuration,
        String benchmarkId,
        BigDecimal benchmarkSpreadDuration) {

    static AccountRowResponse from(AccountRow row) {
        return new AccountRowResponse(
                row.account().accountId(),
                row.account().accountName(),
                row.account().baseCurrency(),
                row.account().nav(),
                row.availableCash(),
                row.spreadDurationYears(),
                row.activeSpreadDurationYears(),
                row.account().benchmark().benchmarkId(),
                row.account().benchmark().spreadDurationYears());
    }

    /**
     * A page of accounts, by account id.
     *
     * @param accounts by account id
     * @param nextCursor for the next page; null on the last
     */
    record Listed(
            List<AccountRowResponse> accounts,
            @Schema(nullable = true) String nextCursor) {

        /** @param rows one more than the page when there is another */
        static Listed page(List<AccountRow> rows, int limit) {
            List<AccountRowResponse> page =
                    rows.stream().limit(limit).map(AccountRowResponse::from).toList();
            String next = rows.size() > limit
                    ? PageQuery.cursorAfter(page.get(limit - 1).accountId())
                    : null;
            return new Listed(page, next);
        }
    }
}
