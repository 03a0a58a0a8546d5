package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.rulebook.RuleRecord;
import java.util.List;
import java.util.Optional;

/** Rules whole: every version, and what was done to it. */
public interface RuleRecords {

    /** @return by rule id */
    List<RuleRecord> all();

    Optional<RuleRecord> find(String ruleId);

    /**
     * As {@link #find}, keeping other writers of the rule book out until the end of the transaction; the first that a
     * transaction asks.
     *
     * @throws com.allocationsystem.referencedata.domain.dataset.ImportRunningException when an import is at it
     */
    Optional<RuleRecord> lock(String ruleId);

    /**
     * Keeps the rule as it is now, with an audit row in the same transaction.
     *
     * @param before as {@link #lock} gave it; null for a new rule
     * @param after with one act more at least
     */
    void save(RuleRecord before, RuleRecord after);
}
