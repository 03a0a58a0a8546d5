package com.allocationsystem.allocation.engine.input;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts trades that are committed but not yet in Aladdin's positions and cash, so that no cash is spent twice.
 *
 * <p>A pending BUY takes cash and adds to holding, issuer, sector and durations, but not to what can be sold; a pending SELL
 * takes from all of those but gives no cash before Aladdin confirms it: the careful side of both.
 */
public final class PendingTrades {

    private PendingTrades() {}

    /**
     * @param bond the bond now traded: only its own pending pieces move the holding
     * @param issuerCusips all bonds of its issuer: whose a bond is, reference data tells, and a name does not
     * @param pending of any account, any bond
     * @return the accounts in the same order, pending pieces counted
     */
    public static List<Account> count(
            List<Account> accounts, Bond bond, Set<String> issuerCusips, Collection<PendingTrade> pending) {
        Map<String, List<PendingTrade>> byAccount =
                pending.stream().collect(Collectors.groupingBy(PendingTrade::accountId));
        return accounts.stream()
                .map(account ->
                        count(account, bond, issuerCusips, byAccount.getOrDefault(account.accountId(), List.of())))
                .toList();
    }

    private static Account count(Account account, Bond bond, Set<String> issuerCusips, List<PendingTrade> trades) {
        Account counted = account;
        for (PendingTrade trade : trades) {
            counted = count(counted, bond, issuerCusips, trade);
        }
        return counted;
    }

    private static Account count(Account account, Bond bond, Set<String> issuerCusips, PendingTrade trade) {
        BigDecimal value =
                trade.notional().multiply(BigDecimal.valueOf(trade.side().sign()));
        double weight = account.nav().signum() == 0
                ? 0
                : value.divide(account.nav(), 18, RoundingMode.HALF_EVEN).doubleValue();
        boolean sameBond = trade.cusip().equals(bond.cusip());
        BigDecimal cost = value.signum() > 0 ? value : BigDecimal.ZERO;
        return new Account(
                account.accountId(),
                account.accountName(),
                account.nav(),
                account.availableCash().subtract(cost),
                account.settledCash(),
                sameBond
                        ? Math.max(0, account.holdingPar() + trade.side().sign() * trade.quantityPar())
                        : account.holdingPar(),
                sameBond && trade.side() == Side.SELL
                        ? Math.max(0, account.parToSell() - trade.quantityPar())
                        : account.parToSell(),
                sameBond ? notNegative(account.holdingMarketValue().add(value)) : account.holdingMarketValue(),
                account.durationYears() + weight * trade.durationYears(),
                account.spreadDurationYears() + weight * trade.spreadDurationYears(),
                dts(account.dts(), weight, trade),
                oas(account.oasBp(), weight, trade),
                account.marketValue() == null
                        ? null
                        : notNegative(account.marketValue().add(value)),
                account.benchmarkId(),
                account.benchmarkDurationYears(),
                account.benchmarkSpreadDurationYears(),
                add(account.issuerMarketValue(), value, sameBond || issuerCusips.contains(trade.cusip())),
                add(account.sectorMarketValue(), value, same(bond.sector(), trade.sector())),
                account.groupIds(),
                account.currency(),
                account.unknown());
    }

    private static Double dts(Double before, double weight, PendingTrade trade) {
        return before == null || trade.oasBp() == null
                ? null
                : Double.valueOf(before + weight * trade.spreadDurationYears() * trade.oasBp());
    }

    private static Double oas(Double before, double weight, PendingTrade trade) {
        return before == null || trade.oasBp() == null ? null : Double.valueOf(before + weight * trade.oasBp());
    }

    private static boolean same(String one, String other) {
        return one != null && one.equals(other);
    }

    private static BigDecimal add(BigDecimal before, BigDecimal value, boolean concerned) {
        return concerned ? notNegative(before.add(value)) : before;
    }

    private static BigDecimal notNegative(BigDecimal value) {
        return value.max(BigDecimal.ZERO);
    }
}
