package com.allocationsystem.referencedata.application.port.in.rule;

import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.domain.rulebook.RuleRecord;
import java.time.LocalDate;
import java.util.List;

/** Shows the rules that bind what a caller may see. */
public interface ReadRulesUseCase {

    /**
     * @param wanted which versions
     * @param caller rules of groups and accounts that the caller may not see are left out
     * @throws com.allocationsystem.referencedata.application.port.in.NoDatasetException before the first import
     */
    RuleList list(Wanted wanted, RuleReader caller);

    /**
     * @throws com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException when there is none, or the
     *     caller may not see it
     */
    WholeRule get(String ruleId, RuleReader caller);

    /**
     * Which versions.
     *
     * @param status null for all
     * @param inForce whether they bind on the business date; null for all
     * @param pending whether they wait for a second user; null for all
     */
    record Wanted(RuleStatus status, Boolean inForce, Boolean pending) {}

    /** @param versions by rule id and version */
    record RuleList(LocalDate businessDate, List<RuleView> versions) {}

    /** @param versions newest first */
    record WholeRule(LocalDate businessDate, RuleRecord rule, List<RuleView> versions) {}
}
