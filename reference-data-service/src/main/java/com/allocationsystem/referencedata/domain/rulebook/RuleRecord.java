package com.allocationsystem.referencedata.domain.rulebook;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One rule whole.
 *
 * @param ruleId of the rule
 * @param origin who keeps it
 * @param versions by version, at least one
 * @param acts what was done, oldest first; none about versions that came by a dataset
 */
public record RuleRecord(String ruleId, RuleOrigin origin, List<ComplianceRule> versions, List<RuleAct> acts) {

    public RuleRecord {
        versions = versions.stream()
                .sorted(Comparator.comparing(rule -> rule.life().version()))
                .toList();
        acts = List.copyOf(acts);
    }

    /** @return the newest version's number */
    public int newest() {
        return versions.get(versions.size() - 1).life().version();
    }

    public Optional<ComplianceRule> version(int number) {
        return versions.stream().filter(rule -> rule.life().version() == number).findFirst();
    }

    /** @return who wrote the version; empty for one that came by a dataset */
    public Optional<RuleAct> written(int version) {
        return last(version, act -> act.kind() == RuleAct.Kind.WRITTEN);
    }

    /** @return what waits for a second user */
    public Optional<RuleAct> pending(ComplianceRule version) {
        boolean approved = version.life().status() == RuleStatus.APPROVED;
        RuleAct.Kind fitting = approved ? RuleAct.Kind.RETIRE_ASKED : RuleAct.Kind.SUBMITTED;
        return version.life().status() == RuleStatus.RETIRED
                ? Optional.empty()
                : last(version.life().version(), act -> !act.kind().isAboutTests())
                        .filter(act -> act.kind() == fitting);
    }

    private Optional<RuleAct> last(int version, Predicate<RuleAct> wanted) {
        return acts.stream()
                .filter(act -> act.version() == version && wanted.test(act))
                .reduce((first, second) -> second);
    }

    /** @return the same rule with this version changed or added, kept by the rule book, and one act more */
    RuleRecord with(ComplianceRule changed, RuleAct act) {
        List<ComplianceRule> others = new ArrayList<>(versions);
        others.removeIf(rule -> rule.life().version() == changed.life().version());
        others.add(changed);
        List<RuleAct> more = new ArrayList<>(acts);
        more.add(act);
        return new RuleRecord(ruleId, RuleOrigin.BOOK, others, more);
    }
}
