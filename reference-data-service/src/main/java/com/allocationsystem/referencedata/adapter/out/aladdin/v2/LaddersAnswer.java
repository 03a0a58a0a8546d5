package com.allocationsystem.referencedata.adapter.out.aladdin.v2;

import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.position.CashBalance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Answer of ladders:filter: one ladder per portfolio and currency. */
record LaddersAnswer(List<Ladder> portfolioCurrencyLadders) {

    private static final Set<String> PUBLISHED =
            Set.of("CURRENCY_PUBLISHED_STATUS_PUBLISHED", "CURRENCY_PUBLISHED_STATUS_STORED");

    record Ladder(
            String portfolioTicker,
            String cashBalanceSecurityCurrencyCode,
            String currencyPublishStatus,
            List<Balance> settleDateBalances) {}

    record Balance(LocalDate settlementDate, BigDecimal cashBalance) {}

    /**
     * Settled cash is the first balance; available cash the last one at or before the settlement date.
     *
     * @param settlementDate null for the last balance there is
     * @throws BookRefusedException when Aladdin does not publish a balance: that is not "has nothing"
     */
    List<CashBalance> balances(LocalDate settlementDate) {
        return portfolioCurrencyLadders == null
                ? List.of()
                : portfolioCurrencyLadders.stream()
                        .map(ladder -> balance(ladder, settlementDate))
                        .toList();
    }

    private static CashBalance balance(Ladder ladder, LocalDate settlementDate) {
        List<Balance> steps = ladder.settleDateBalances == null
                ? List.of()
                : ladder.settleDateBalances.stream()
                        .sorted(Comparator.comparing(Balance::settlementDate))
                        .toList();
        if (steps.isEmpty()
                || ladder.currencyPublishStatus != null && !PUBLISHED.contains(ladder.currencyPublishStatus)) {
            throw new BookRefusedException(
                    "Aladdin does not publish the %s cash of portfolio %s (%s)"
                            .formatted(
                                    ladder.cashBalanceSecurityCurrencyCode,
                                    ladder.portfolioTicker,
                                    ladder.currencyPublishStatus),
                    null);
        }
        Balance settled = steps.get(0);
        Balance available = steps.stream()
                .filter(step -> settlementDate == null || !step.settlementDate.isAfter(settlementDate))
                .reduce(settled, (earlier, later) -> later);
        return new CashBalance(
                ladder.portfolioTicker, ladder.cashBalanceSecurityCurrencyCode, money(settled), money(available));
    }

    private static BigDecimal money(Balance balance) {
        return balance.cashBalance.setScale(2, RoundingMode.HALF_EVEN);
    }
}
