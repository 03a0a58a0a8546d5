package com.allocationsystem.referencedata.domain.exposure;

import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * One account's holdings and what they amount to, against its benchmark (DOMAIN section 2).
 *
 * <p>Null means unknown, never zero: a held bond that the catalogue does not know makes every figure unknown, a held bond
 * without OAS makes DTS unknown.
 *
 * @param holdings what is not empty, by CUSIP
 * @param durationYears D: sum of weight x duration
 * @param spreadDurationYears SD: sum of weight x spread duration
 * @param dts sum of weight x spread duration x OAS, years x basis points
 * @param activeDurationYears D less the benchmark's
 * @param activeSpreadDurationYears ASD: SD less the benchmark's
 */
public record AccountPortfolio(
        List<HeldBond> holdings,
        Double durationYears,
        Double spreadDurationYears,
        Double dts,
        Double activeDurationYears,
        Double activeSpreadDurationYears) {

    /** @param bonds by CUSIP; unknown ones left out */
    public static AccountPortfolio of(Account account, Collection<Holding> holdings, Map<String, Security> bonds) {
        List<HeldBond> held = holdings.stream()
                .filter(holding -> !holding.isEmpty())
                .sorted(Comparator.comparing(Holding::cusip))
                .map(holding -> HeldBond.of(holding, bonds.get(holding.cusip()), account.nav()))
                .toList();
        RiskSum risks = new RiskSum();
        held.forEach(one -> risks.add(one.holding().marketValue(), one.bond()));
        Double duration = risks.durationYears(account.nav());
        Double spreadDuration = risks.spreadDurationYears(account.nav());
        return new AccountPortfolio(
                held,
                duration,
                spreadDuration,
                risks.dts(account.nav()),
                less(duration, account.benchmark().durationYears()),
                less(spreadDuration, account.benchmark().spreadDurationYears()));
    }

    private static Double less(Double own, BigDecimal benchmark) {
        return own == null ? null : own - benchmark.doubleValue();
    }
}
