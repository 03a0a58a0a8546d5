package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.Restriction;
import java.util.List;

/** What accounts may not do. */
public interface RuleBook {

    /** @return all versions of all rules, by rule id and version */
    List<ComplianceRule> rules();

    /** @return restrictions on this bond, by account id and side */
    List<Restriction> restrictionsOf(String cusip);
}
