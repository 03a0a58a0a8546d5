package com.allocationsystem.referencedata.application.breach;

import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.application.snapshot.StartOfDayRisks;
import com.allocationsystem.referencedata.domain.breach.Breach;
import com.allocationsystem.referencedata.domain.breach.StandingCheck;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.RuleScope;
import com.allocationsystem.referencedata.domain.security.Security;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tests rules on what the accounts in their scope hold together. */
@ApplicationScoped
class JointHoldings {

    private final StartOfDayRisks risks;
    private final StartOfDayColumns columns;
    private final SecurityCatalogue catalogue;

    JointHoldings(StartOfDayRisks risks, StartOfDayColumns columns, SecurityCatalogue catalogue) {
        this.risks = risks;
        this.columns = columns;
        this.catalogue = catalogue;
    }

    /** @param groups by account id, those above included */
    List<Breach> breaches(List<ComplianceRule> rules, Map<String, List<String>> groups) {
        List<Breach> breaches = new ArrayList<>();
        for (ComplianceRule rule : rules) {
            if (rule.kind() == RuleKind.MAX_ISSUE_OWNERSHIP_PCT) {
                breaches.addAll(breaches(rule, groups));
            }
        }
        return breaches;
    }

    private List<Breach> breaches(ComplianceRule rule, Map<String, List<String>> groups) {
        RuleScope scope = RuleScope.of(rule.scope()).orElseThrow();
        List<String> ids = groups.entrySet().stream()
                .filter(account -> scope.covers(account.getKey(), account.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        // The first question of a day has to wait until the columns are there.
        risks.of(ids);
        Map<String, Long> parByCusip = columns.parByCusip(ids);
        Map<String, Security> bonds = parByCusip.isEmpty() ? Map.of() : catalogue.bonds(parByCusip.keySet());
        return StandingCheck.ofAccountsTogether(
                rule,
                parByCusip,
                cusip -> bonds.containsKey(cusip) ? bonds.get(cusip).outstandingPar() : null);
    }
}
