package com.allocationsystem.referencedata.application.port.in.rule;

/** There is a rule of that id. */
public class RuleExistsException extends RuntimeException {

    public RuleExistsException(String ruleId) {
        super("There is a rule '%s'; write a new version of it, or choose another id".formatted(ruleId));
    }
}
