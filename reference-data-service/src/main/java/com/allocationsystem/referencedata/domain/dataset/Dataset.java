package com.allocationsystem.referencedata.domain.dataset;

import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.Benchmark;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import com.allocationsystem.referencedata.domain.security.Security;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
 * @param businessDate latest as_of of the positions, or of the securities when no position is there; null without either
 */
public record Dataset(
        List<Benchmark> benchmarks,
        List<Security> securities,
        List<PortfolioGroup> groups,
        List<Account> accounts,
        List<Membership> memberships,
        List<ComplianceRule> rules,
        List<Restriction> restrictions,
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
                null);
    }

    public Dataset at(LocalDate date) {
        return new Dataset(benchmarks, securities, groups, accounts, memberships, rules, restrictions, date);
    }
}
