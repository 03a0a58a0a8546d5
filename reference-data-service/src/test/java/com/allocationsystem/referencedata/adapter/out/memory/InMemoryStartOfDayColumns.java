package com.allocationsystem.referencedata.adapter.out.memory;

import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.exposure.RiskSum;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay.KeptHolding;
import com.allocationsystem.referencedata.domain.exposure.StartOfDayView;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The columns in a map, seen by plain loops. */
public class InMemoryStartOfDayColumns implements StartOfDayColumns {

    private final Map<String, StartOfDay> kept = new HashMap<>();

    @Override
    public Map<String, String> versions(List<String> accountIds) {
        return accountIds.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(StartOfDay::accountId, StartOfDay::version));
    }

    @Override
    public Map<String, String> unknownHoldings(List<String> accountIds) {
        Map<String, String> unknown = new HashMap<>();
        accountIds.stream().map(kept::get).filter(Objects::nonNull).forEach(account -> account.holdings().stream()
                .filter(holding -> holding.issuerKey() == null)
                .map(KeptHolding::cusip)
                .min(String::compareTo)
                .ifPresent(cusip -> unknown.put(account.accountId(), cusip)));
        return unknown;
    }

    @Override
    public Map<String, List<KeptHolding>> holdings(List<String> accountIds) {
        return accountIds.stream()
                .map(kept::get)
                .filter(account -> account != null && !account.holdings().isEmpty())
                .collect(Collectors.toMap(StartOfDay::accountId, account -> account.holdings().stream()
                        .sorted(Comparator.comparing(KeptHolding::cusip))
                        .toList()));
    }

    @Override
    public Map<String, Long> parByCusip(List<String> accountIds) {
        return accountIds.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .flatMap(account -> account.holdings().stream())
                .collect(Collectors.groupingBy(KeptHolding::cusip, Collectors.summingLong(KeptHolding::quantityPar)));
    }

    @Override
    public Map<String, RiskSum> risks(List<String> accountIds) {
        return accountIds.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(StartOfDay::accountId, StartOfDay::risks));
    }

    @Override
    public List<StartOfDayView> seenFrom(BondRisk traded, List<String> accountIds) {
        return accountIds.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .map(account -> view(account, traded))
                .toList();
    }

    @Override
    public void keep(List<StartOfDay> accounts) {
        accounts.forEach(account -> kept.put(account.accountId(), account));
    }

    private static StartOfDayView view(StartOfDay account, BondRisk traded) {
        RiskSum risks = account.risks();
        Predicate<KeptHolding> isTraded = holding -> holding.cusip().equals(traded.cusip());
        return new StartOfDayView(
                account.accountId(),
                account.version(),
                new RiskSum(
                        risks.marketValue(),
                        risks.valueYears(),
                        risks.valueSpreadYears(),
                        risks.valueSpreadYearsBp(),
                        risks.valueBp(),
                        risks.unknownBonds(),
                        risks.unknownOas()),
                account.holdings().stream()
                        .filter(isTraded)
                        .mapToLong(KeptHolding::quantityPar)
                        .sum(),
                value(account, isTraded),
                value(account, holding -> traded.issuerKey().equals(holding.issuerKey())),
                account.valueOfSector().getOrDefault(traded.sector(), BigDecimal.ZERO));
    }

    private static BigDecimal value(StartOfDay account, Predicate<KeptHolding> which) {
        return account.holdings().stream()
                .filter(which)
                .map(KeptHolding::marketValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
