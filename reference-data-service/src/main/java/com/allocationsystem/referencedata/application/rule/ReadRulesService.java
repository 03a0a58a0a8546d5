package com.allocationsystem.referencedata.application.rule;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.rule.ReadRulesUseCase;
import com.allocationsystem.referencedata.application.port.in.rule.RuleReader;
import com.allocationsystem.referencedata.application.port.in.rule.RuleView;
import com.allocationsystem.referencedata.application.port.out.RuleRecords;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.rulebook.RuleLifeCycle;
import com.allocationsystem.referencedata.domain.rulebook.RuleRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Reads rules with their versions, and says of each what the caller may do. */
@ApplicationScoped
class ReadRulesService implements ReadRulesUseCase {

    private final RuleRecords records;
    private final SecurityCatalogue catalogue;
    private final VisibleRules visible;

    ReadRulesService(RuleRecords records, SecurityCatalogue catalogue, VisibleRules visible) {
        this.records = records;
        this.catalogue = catalogue;
        this.visible = visible;
    }

    @Override
    public RuleList list(Wanted wanted, RuleReader caller) {
        LocalDate businessDate = businessDate();
        Predicate<String> sees = visible.scopes(caller.scope());
        return new RuleList(
                businessDate,
                records.all().stream()
                        .flatMap(rule -> views(rule, businessDate, caller, sees).stream())
                        .filter(view -> matches(wanted, view))
                        .toList());
    }

    @Override
    public WholeRule get(String ruleId, RuleReader caller) {
        LocalDate businessDate = businessDate();
        RuleRecord rule = records.find(ruleId).orElseThrow(() -> new NotInReferenceDataException("rule", ruleId));
        List<RuleView> views = new ArrayList<>(views(rule, businessDate, caller, visible.scopes(caller.scope())));
        if (views.isEmpty()) {
            throw new NotInReferenceDataException("rule", ruleId);
        }
        Collections.reverse(views);
        return new WholeRule(businessDate, rule, views);
    }

    private LocalDate businessDate() {
        return catalogue.businessDate().orElseThrow(NoDatasetException::new);
    }

    /** @return by version; those whose scope the caller may not see are left out */
    private static List<RuleView> views(
            RuleRecord rule, LocalDate businessDate, RuleReader caller, Predicate<String> sees) {
        boolean mayWrite = caller.mayWrite() && caller.scope().all();
        RuleLifeCycle acts = new RuleLifeCycle(caller.username(), Instant.EPOCH, "");
        return rule.versions().stream()
                .filter(version -> sees.test(version.scope()))
                .map(version ->
                        new RuleView(rule, version, businessDate, mayWrite ? acts.possible(rule, version) : List.of()))
                .toList();
    }

    private static boolean matches(Wanted wanted, RuleView view) {
        return (wanted.status() == null
                        || wanted.status() == view.version().life().status())
                && (wanted.inForce() == null || wanted.inForce() == view.inForce())
                && (wanted.pending() == null || wanted.pending() == view.waits());
    }
}
