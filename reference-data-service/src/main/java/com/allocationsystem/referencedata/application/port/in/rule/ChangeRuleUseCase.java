package com.allocationsystem.referencedata.application.port.in.rule;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rulebook.RuleWish;

/** Writes rules, and moves their versions through their life; each act with a reason of 1 to 500 characters and an audit row. */
public interface ChangeRuleUseCase {

    /**
     * Writes the first version, a draft.
     *
     * @throws RuleExistsException when there is a rule of that id
     * @throws com.allocationsystem.shared.InvalidInputException when limits, members or scope do not fit
     */
    void create(ComplianceRule content, String actor, String reason);

    /**
     * Writes the next version, a draft.
     *
     * @param seen the newest version that the user saw
     * @throws RuleChangedException when another is the newest
     * @throws com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException when there is no such rule
     * @throws com.allocationsystem.shared.InvalidInputException when limits, members or scope do not fit
     */
    void edit(ComplianceRule content, int seen, String actor, String reason);

    /**
     * @throws com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException when there is no such version
     * @throws com.allocationsystem.referencedata.domain.rulebook.RuleStateException when it does not fit the version's state
     * @throws com.allocationsystem.referencedata.domain.rulebook.SecondUserException when another user has to do it
     * @throws com.allocationsystem.referencedata.domain.rulebook.RuleVersionsOverlapException when approving it would leave
     *     days without a limit
     */
    void act(String ruleId, int version, RuleWish wish, String actor, String reason);
}
