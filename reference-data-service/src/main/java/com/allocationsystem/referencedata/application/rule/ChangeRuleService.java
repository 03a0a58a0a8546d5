package com.allocationsystem.referencedata.application.rule;

import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.rule.ChangeRuleUseCase;
import com.allocationsystem.referencedata.application.port.in.rule.RuleChangedException;
import com.allocationsystem.referencedata.application.port.in.rule.RuleExistsException;
import com.allocationsystem.referencedata.application.port.out.PortfolioDirectory;
import com.allocationsystem.referencedata.application.port.out.RuleRecords;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleScope;
import com.allocationsystem.referencedata.domain.rule.RuleShape;
import com.allocationsystem.referencedata.domain.rulebook.RuleLifeCycle;
import com.allocationsystem.referencedata.domain.rulebook.RuleRecord;
import com.allocationsystem.referencedata.domain.rulebook.RuleWish;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Rule, acts and audit row in one transaction; one writer of the rule book at a time. */
@ApplicationScoped
class ChangeRuleService implements ChangeRuleUseCase {

    private final RuleRecords records;
    private final PortfolioDirectory directory;
    private final Clock clock;

    ChangeRuleService(RuleRecords records, PortfolioDirectory directory, Clock clock) {
        this.records = records;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void create(ComplianceRule content, String actor, String reason) {
        if (records.lock(content.ruleId()).isPresent()) {
            throw new RuleExistsException(content.ruleId());
        }
        check(content);
        records.save(null, cycle(actor, reason).first(content));
    }

    @Override
    @Transactional
    public void edit(ComplianceRule content, int seen, String actor, String reason) {
        RuleRecord rule = locked(content.ruleId());
        if (rule.newest() != seen) {
            throw new RuleChangedException(rule.ruleId(), rule.newest(), seen);
        }
        check(content);
        records.save(rule, cycle(actor, reason).edited(rule, content));
    }

    @Override
    @Transactional
    public void act(String ruleId, int version, RuleWish wish, String actor, String reason) {
        RuleRecord rule = locked(ruleId);
        ComplianceRule one = rule.version(version)
                .orElseThrow(() -> new NotInReferenceDataException("version %d of rule".formatted(version), ruleId));
        records.save(rule, cycle(actor, reason).done(rule, one, wish));
    }

    private RuleRecord locked(String ruleId) {
        return records.lock(ruleId).orElseThrow(() -> new NotInReferenceDataException("rule", ruleId));
    }

    private RuleLifeCycle cycle(String actor, String reason) {
        return new RuleLifeCycle(actor, clock.instant().truncatedTo(ChronoUnit.MILLIS), reason);
    }

    private void check(ComplianceRule content) {
        Faults faults = new Faults();
        RuleShape.limits(content.kind(), content.limitLow(), content.limitHigh(), faults::impossible);
        RuleShape.members(content.kind(), content.members(), faults::impossible);
        RuleShape.days(content.life().effectiveFrom(), content.life().effectiveTo(), faults::impossible);
        checkScope(content.scope(), faults);
        faults.throwIfAny();
    }

    private void checkScope(String text, Faults faults) {
        Optional<RuleScope> scope = RuleScope.of(text);
        if (scope.isEmpty()) {
            faults.impossible("scope", "'%s' is not *, group:ID or account:ID".formatted(text));
            return;
        }
        String groupId = scope.get().groupId();
        if (groupId != null && directory.groups().find(groupId) == null) {
            faults.impossible("scope", "there is no group '%s'".formatted(groupId));
        }
        String accountId = scope.get().accountId();
        if (accountId != null && directory.account(accountId).isEmpty()) {
            faults.impossible("scope", "there is no account '%s'".formatted(accountId));
        }
    }
}
