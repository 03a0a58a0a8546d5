package com.allocationsystem.referencedata.application.port.in.rule;

/** Another user wrote a version meanwhile. */
public class RuleChangedException extends RuntimeException {

    public RuleChangedException(String ruleId, int newest, int seen) {
        super("The newest version of rule '%s' is %d, not %d; read it again and edit that"
                .formatted(ruleId, newest, seen));
    }
}
