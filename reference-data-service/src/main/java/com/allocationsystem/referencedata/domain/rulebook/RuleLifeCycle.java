package com.allocationsystem.referencedata.domain.rulebook;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleLife;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.domain.rulebook.RuleAct.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What one user does to one rule at one time. */
public final class RuleLifeCycle {

    private final String actor;
    private final Instant at;
    private final String reason;

    /**
     * @param actor username
     * @param reason 1 to 500 characters
     */
    public RuleLifeCycle(String actor, Instant at, String reason) {
        this.actor = actor;
        this.at = at;
        this.reason = reason;
    }

    /** @param content of version 1; its status is ignored */
    public RuleRecord first(ComplianceRule content) {
        return new RuleRecord(content.ruleId(), RuleOrigin.BOOK, List.of(), List.of())
                .with(draft(content, 1), act(1, Kind.WRITTEN));
    }

    /** @param content of the next version; its version and status are ignored */
    public RuleRecord edited(RuleRecord rule, ComplianceRule content) {
        int next = rule.newest() + 1;
        return rule.with(draft(content, next), act(next, Kind.WRITTEN));
    }

    /**
     * @throws RuleStateException when the wish does not fit the version's state
     * @throws SecondUserException when it is another user's to do
     * @throws RuleVersionsOverlapException when approving it would leave days without a limit
     */
    public RuleRecord done(RuleRecord rule, ComplianceRule version, RuleWish wish) {
        if (!fits(rule, version, wish)) {
            throw new RuleStateException("Version %d of rule '%s' is %s%s: it cannot %s; it can %s"
                    .formatted(
                            number(version),
                            rule.ruleId(),
                            version.life().status(),
                            rule.pending(version).isPresent() ? " and waits for a second user" : "",
                            wish.word(),
                            words(fitting(rule, version))));
        }
        refusal(rule, version, wish).ifPresent(message -> {
            throw new SecondUserException(message);
        });
        return switch (wish) {
            case TEST -> tested(rule, version);
            case DRAFT -> rule.with(inStatus(version, RuleStatus.DRAFT), act(number(version), Kind.TEST_ENDED));
            case SUBMIT -> rule.with(version, act(number(version), Kind.SUBMITTED));
            case RETIRE -> rule.with(version, act(number(version), Kind.RETIRE_ASKED));
            case WITHDRAW -> rule.with(version, act(number(version), Kind.WITHDRAWN));
            case REJECT -> rule.with(version, act(number(version), Kind.REJECTED));
            case APPROVE ->
                version.life().status() == RuleStatus.APPROVED
                        ? rule.with(inStatus(version, RuleStatus.RETIRED), act(number(version), Kind.RETIRED))
                        : approved(rule, version);
        };
    }

    /** @return what this user may do now */
    public List<RuleWish> possible(RuleRecord rule, ComplianceRule version) {
        return fitting(rule, version).stream()
                .filter(wish -> refusal(rule, version, wish).isEmpty())
                .toList();
    }

    private static List<RuleWish> fitting(RuleRecord rule, ComplianceRule version) {
        return Arrays.stream(RuleWish.values())
                .filter(wish -> fits(rule, version, wish))
                .toList();
    }

    private static boolean fits(RuleRecord rule, ComplianceRule version, RuleWish wish) {
        RuleStatus status = version.life().status();
        boolean waits = rule.pending(version).isPresent();
        return switch (wish) {
            case TEST -> status == RuleStatus.DRAFT;
            case DRAFT -> status == RuleStatus.TEST;
            case SUBMIT -> !waits && (status == RuleStatus.DRAFT || status == RuleStatus.TEST);
            case RETIRE -> !waits && status == RuleStatus.APPROVED;
            case WITHDRAW, APPROVE, REJECT -> waits;
        };
    }

    /** @return why this user is not the one to do it; empty when the user is */
    private Optional<String> refusal(RuleRecord rule, ComplianceRule version, RuleWish wish) {
        RuleAct asked = rule.pending(version).orElse(null);
        if (wish == RuleWish.WITHDRAW && !asked.actor().equals(actor)) {
            return Optional.of("'%s' asked for it and takes it back; reject it instead".formatted(asked.actor()));
        }
        boolean decides = wish == RuleWish.APPROVE || wish == RuleWish.REJECT;
        boolean maker = decides
                && (asked.actor().equals(actor)
                        || asked.kind() == Kind.SUBMITTED
                                && rule.written(number(version))
                                        .filter(written -> written.actor().equals(actor))
                                        .isPresent());
        return maker
                ? Optional.of("A second user decides on version %d of rule '%s': you wrote it or asked for it"
                        .formatted(number(version), rule.ruleId()))
                : Optional.empty();
    }

    /** One version of a rule is in test at a time, so that an account has one answer of it. */
    private RuleRecord tested(RuleRecord rule, ComplianceRule version) {
        RuleRecord changed = rule;
        for (ComplianceRule other : rule.versions()) {
            if (other.life().status() == RuleStatus.TEST) {
                changed = changed.with(inStatus(other, RuleStatus.DRAFT), act(number(other), Kind.TEST_ENDED));
            }
        }
        return changed.with(inStatus(version, RuleStatus.TEST), act(number(version), Kind.TEST_STARTED));
    }

    /** The version takes the place of those in force on its days: they end the day before it begins, or at all. */
    private RuleRecord approved(RuleRecord rule, ComplianceRule version) {
        ComplianceRule binding = inStatus(version, RuleStatus.APPROVED);
        RuleRecord changed = rule;
        for (ComplianceRule other : rule.versions()) {
            if (other.life().overlaps(binding.life())) {
                changed = changed.with(superseded(other, binding), act(number(other), Kind.SUPERSEDED));
            }
        }
        return changed.with(binding, act(number(version), Kind.APPROVED));
    }

    private static ComplianceRule superseded(ComplianceRule other, ComplianceRule binding) {
        RuleLife before = other.life();
        RuleLife after = binding.life();
        if (after.effectiveTo() != null
                && (before.effectiveTo() == null || before.effectiveTo().isAfter(after.effectiveTo()))) {
            throw new RuleVersionsOverlapException(
                    ("Version %d of rule '%s' ends on %s, but version %d, whose place it takes, binds longer; from then on"
                                    + " neither would. Write a version without an end, or retire version %d first")
                            .formatted(
                                    after.version(),
                                    other.ruleId(),
                                    after.effectiveTo(),
                                    before.version(),
                                    before.version()));
        }
        boolean beginsLater = after.effectiveFrom() != null
                && (before.effectiveFrom() == null || before.effectiveFrom().isBefore(after.effectiveFrom()));
        return beginsLater
                ? other.with(new RuleLife(
                        before.version(),
                        before.status(),
                        before.effectiveFrom(),
                        after.effectiveFrom().minusDays(1),
                        before.section()))
                : inStatus(other, RuleStatus.RETIRED);
    }

    private static ComplianceRule draft(ComplianceRule content, int version) {
        RuleLife life = content.life();
        return content.with(
                new RuleLife(version, RuleStatus.DRAFT, life.effectiveFrom(), life.effectiveTo(), life.section()));
    }

    private static ComplianceRule inStatus(ComplianceRule version, RuleStatus status) {
        RuleLife life = version.life();
        return version.with(
                new RuleLife(life.version(), status, life.effectiveFrom(), life.effectiveTo(), life.section()));
    }

    private RuleAct act(int version, Kind kind) {
        return new RuleAct(version, kind, actor, at, reason);
    }

    private static int number(ComplianceRule version) {
        return version.life().version();
    }

    private static String words(List<RuleWish> wishes) {
        return wishes.isEmpty()
                ? "do nothing any more; write a new version"
                : String.join(", ", wishes.stream().map(RuleWish::word).toList());
    }
}
