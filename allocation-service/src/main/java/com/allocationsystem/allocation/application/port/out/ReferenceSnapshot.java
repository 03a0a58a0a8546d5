package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountTarget;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.rule.AccountPolicy;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All inputs one split rests on, at one as-of.
 *
 * @param issuerCusips all bonds of the bond's issuer, however its name is spelled
 * @param accounts every account of the groups, each once
 * @param rules whose scope touches one of them
 * @param restrictions of the bond
 * @param policies of the accounts that hold on the business date
 * @param businessDate as-of of the positions
 * @param testRules rules that are evaluated and shown, and bind no one
 * @param targets of the dataset that count for the bond and the groups, of every metric; several of one account and metric where
 *     its groups disagree
 */
public record ReferenceSnapshot(
        LocalDate businessDate,
        Bond bond,
        Set<String> issuerCusips,
        List<Account> accounts,
        List<ComplianceRule> rules,
        List<Restriction> restrictions,
        List<AccountPolicy> policies,
        List<ComplianceRule> testRules,
        List<AccountTarget> targets) {}
