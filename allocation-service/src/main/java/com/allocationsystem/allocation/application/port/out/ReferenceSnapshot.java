package com.allocationsystem.allocation.application.port.out;

import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.rule.ComplianceRule;
import com.allocationsystem.allocation.model.rule.Restriction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All facts one split rests on, at one as-of.
 *
 * @param issuerCusips all bonds of the bond's issuer, however its name is spelled
 * @param accounts every account of the groups, each once
 * @param rules whose scope touches one of them
 * @param restrictions of the bond
 * @param businessDate as-of of the positions
 */
public record ReferenceSnapshot(
        LocalDate businessDate,
        Bond bond,
        Set<String> issuerCusips,
        List<Account> accounts,
        List<ComplianceRule> rules,
        List<Restriction> restrictions) {}
