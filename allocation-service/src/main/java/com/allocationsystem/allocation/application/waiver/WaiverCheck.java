package com.allocationsystem.allocation.application.waiver;

import com.allocationsystem.allocation.application.port.in.waiver.WaiversUseCase.Grant;
import com.allocationsystem.allocation.application.port.out.waiver.RulesInForce;
import com.allocationsystem.allocation.model.rule.Severity;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Lets through only a waiver that can have an effect: of a soft rule in force, for an account that the rule is about. */
@ApplicationScoped
class WaiverCheck {

    private static final int MOST_DAYS = 366;
    private static final String ONE_ACCOUNT = "account:";

    private final RulesInForce rules;
    private final Clock clock;

    WaiverCheck(RulesInForce rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws InvalidInputException naming each field at fault */
    void require(Grant grant) {
        Faults faults = new Faults();
        checkRule(faults, grant);
        checkDate(faults, grant.until());
        faults.throwIfAny();
    }

    private void checkRule(Faults faults, Grant grant) {
        Optional<RulesInForce.Rule> rule = rules.find(grant.ruleId());
        if (rule.isEmpty()) {
            faults.impossible(
                    "rule_id",
                    "is '%s', and no such rule is in force; send a soft rule in force".formatted(grant.ruleId()));
        } else if (rule.get().severity() != Severity.WARNING) {
            faults.impossible(
                    "rule_id",
                    "is '%s', a hard rule that no waiver lifts; send a soft rule, or change this one in the rule book"
                            .formatted(grant.ruleId()));
        } else if (isOfAnotherAccount(rule.get(), grant.accountId())) {
            faults.impossible(
                    "account_id",
                    "is '%s', but rule %s is about account '%s' alone; send that one"
                            .formatted(
                                    grant.accountId(),
                                    grant.ruleId(),
                                    rule.get().scope().substring(ONE_ACCOUNT.length())));
        }
    }

    private static boolean isOfAnotherAccount(RulesInForce.Rule rule, String accountId) {
        return rule.scope().startsWith(ONE_ACCOUNT) && !rule.scope().equals(ONE_ACCOUNT + accountId);
    }

    private void checkDate(Faults faults, LocalDate until) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (until.isBefore(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            faults.impossible(
                    "until", "is %s; send a day from %s to %s".formatted(until, today, today.plusDays(MOST_DAYS)));
        }
    }
}
