package com.allocationsystem.referencedata.domain.dataset;

import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.AccountPolicy;
import com.allocationsystem.referencedata.domain.portfolio.Benchmark;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import com.allocationsystem.referencedata.domain.position.FxRate;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.referencedata.domain.targets.AccountTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a dataset is kept here. Positions and cash are checked and counted only: they belong to Aladdin.
 *
 * @param benchmarks by benchmark id, each once
 * @param securities each CUSIP and ISIN once
 * @param groups without cycles, every parent among them
 * @param accounts every benchmark among {@code benchmarks}
 * @param memberships each once
 * @param rules each id once
 * @param restrictions each once
 * @param policies each id once
 * @param fxRates each pair once
 * @param targets each account, metric, scope and day once
 * @param businessDate as_of of the positions, or of the securities when no position is there; null without either
 */
public record Dataset(
        List<Benchmark> benchmarks,
        List<Security> securities,
        List<PortfolioGroup> groups,
        List<Account> accounts,
        List<Membership> memberships,
        List<ComplianceRule> rules,
        List<Restriction> restrictions,
        List<AccountPolicy> policies,
        List<FxRate> fxRates,
        List<AccountTarget> targets,
        LocalDate businessDate) {

    public static Dataset empty() {
        return new Dataset(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                null);
    }

    public Dataset at(LocalDate date) {
        return new Dataset(
                benchmarks,
                securities,
                groups,
                accounts,
                memberships,
                rules,
                restrictions,
                policies,
                fxRates,
                targets,
                date);
    }

    /** @return the same but for the rules of these ids */
    public Dataset without(Set<String> ruleIds) {
        return new Dataset(
                benchmarks,
                securities,
                groups,
                accounts,
                memberships,
                rules.stream().filter(rule -> !ruleIds.contains(rule.ruleId())).toList(),
                restrictions,
                policies,
                fxRates,
                targets,
                businessDate);
    }
}
