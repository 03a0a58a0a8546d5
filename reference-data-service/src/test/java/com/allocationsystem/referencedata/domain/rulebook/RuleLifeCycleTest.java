package com.allocationsystem.referencedata.domain.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleKind;
import com.allocationsystem.referencedata.domain.rule.RuleLife;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.domain.rule.Severity;
import com.allocationsystem.referencedata.domain.rulebook.RuleAct.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleLifeCycleTest {

    private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);

    @Test
    void aDraftIsTestedSubmittedAndApprovedBySomeoneElse() {
        RuleRecord rule = by("carla").first(content(null, null));
        assertEquals(List.of(RuleStatus.DRAFT), statuses(rule));

        rule = by("carla").done(rule, version(rule, 1), RuleWish.TEST);
        assertEquals(List.of(RuleStatus.TEST), statuses(rule));
        rule = by("carla").done(rule, version(rule, 1), RuleWish.SUBMIT);
        assertEquals("carla", rule.pending(version(rule, 1)).orElseThrow().actor());
        rule = by("dora").done(rule, version(rule, 1), RuleWish.APPROVE);

        assertEquals(List.of(RuleStatus.APPROVED), statuses(rule));
        assertTrue(rule.pending(version(rule, 1)).isEmpty());
        assertEquals(
                List.of(Kind.WRITTEN, Kind.TEST_STARTED, Kind.SUBMITTED, Kind.APPROVED),
                rule.acts().stream().map(RuleAct::kind).toList());
    }

    /** The writer, and who asked, decide neither way; another user does not take back what they did not ask for. */
    @Test
    void theMakerNeverDecides() {
        RuleRecord written = by("carla").first(content(null, null));
        RuleRecord rule = by("dora").done(written, version(written, 1), RuleWish.SUBMIT);
        for (String maker : List.of("carla", "dora")) {
            for (RuleWish wish : List.of(RuleWish.APPROVE, RuleWish.REJECT)) {
                assertThrows(SecondUserException.class, () -> by(maker).done(rule, version(rule, 1), wish));
            }
        }
        assertThrows(SecondUserException.class, () -> by("carla").done(rule, version(rule, 1), RuleWish.WITHDRAW));
        assertEquals(Set.of(RuleWish.TEST, RuleWish.APPROVE, RuleWish.REJECT), possible("erin", rule));
        assertEquals(Set.of(RuleWish.TEST, RuleWish.WITHDRAW), possible("dora", rule));

        RuleRecord rejected = by("erin").done(rule, version(rule, 1), RuleWish.REJECT);
        assertEquals(List.of(RuleStatus.DRAFT), statuses(rejected));
        assertEquals(Set.of(RuleWish.TEST, RuleWish.SUBMIT), possible("dora", rejected));
    }

    @Test
    void retiringNeedsASecondUserToo_andBindsUntilThen() {
        RuleRecord rule = inForce(null, null);
        RuleRecord asked = by("carla").done(rule, version(rule, 1), RuleWish.RETIRE);
        assertEquals(List.of(RuleStatus.APPROVED), statuses(asked));
        assertThrows(SecondUserException.class, () -> by("carla").done(asked, version(asked, 1), RuleWish.APPROVE));
        RuleRecord retired = by("dora").done(asked, version(asked, 1), RuleWish.APPROVE);
        assertEquals(List.of(RuleStatus.RETIRED), statuses(retired));
        assertEquals(Set.of(), possible("erin", retired));
    }

    @Test
    void anEditIsTheNextVersion_andAnImportedRuleIsKeptByTheBookFromThenOn() {
        RuleRecord imported = new RuleRecord(
                "R",
                RuleOrigin.DATASET,
                List.of(content(null, null).with(life(1, RuleStatus.APPROVED, null, null))),
                List.of());
        RuleRecord edited = by("carla").edited(imported, content(null, null));
        assertEquals(List.of(RuleStatus.APPROVED, RuleStatus.DRAFT), statuses(edited));
        assertEquals(RuleOrigin.BOOK, edited.origin());
        assertEquals(2, edited.newest());
    }

    @Test
    void oneVersionIsInTestAtATime() {
        RuleRecord first = by("carla").first(content(null, null));
        RuleRecord tested = by("carla").done(first, version(first, 1), RuleWish.TEST);
        RuleRecord two = by("carla").edited(tested, content(null, null));
        RuleRecord both = by("carla").done(two, version(two, 2), RuleWish.TEST);
        assertEquals(List.of(RuleStatus.DRAFT, RuleStatus.TEST), statuses(both));
    }

    @Test
    void theVersionBeforeEndsTheDayBefore_orAtAll() {
        RuleRecord later = approvedSecond(inForce(null, null), content(JUNE, null));
        assertEquals(List.of(RuleStatus.APPROVED, RuleStatus.APPROVED), statuses(later));
        assertEquals(JUNE.minusDays(1), version(later, 1).life().effectiveTo());

        RuleRecord atOnce = approvedSecond(inForce(null, null), content(null, null));
        assertEquals(List.of(RuleStatus.RETIRED, RuleStatus.APPROVED), statuses(atOnce));
    }

    /** Else an end date on the new version would switch the limit off without anyone having retired it. */
    @Test
    void aVersionThatEndsEarlierIsNotPutInThePlaceOfOneThatBindsLonger() {
        RuleRecord rule = by("carla").edited(inForce(null, null), content(JUNE, JUNE.plusDays(9)));
        RuleRecord waiting = by("carla").done(rule, version(rule, 2), RuleWish.SUBMIT);
        RuleVersionsOverlapException refused = assertThrows(RuleVersionsOverlapException.class, () -> by("dora")
                .done(waiting, version(waiting, 2), RuleWish.APPROVE));
        assertTrue(refused.getMessage().contains("ends on 2023-06-10"), refused.getMessage());
    }

    /** Every act that does not fit says which do. */
    @ParameterizedTest
    @EnumSource(RuleStatus.class)
    void whatDoesNotFitTheStateIsRefused(RuleStatus status) {
        RuleRecord rule = new RuleRecord(
                "R", RuleOrigin.BOOK, List.of(content(null, null).with(life(1, status, null, null))), List.of());
        Set<RuleWish> fitting =
                switch (status) {
                    case DRAFT -> Set.of(RuleWish.TEST, RuleWish.SUBMIT);
                    case TEST -> Set.of(RuleWish.DRAFT, RuleWish.SUBMIT);
                    case APPROVED -> Set.of(RuleWish.RETIRE);
                    case RETIRED -> Set.of();
                };
        assertEquals(fitting, possible("carla", rule));
        for (RuleWish wish :
                EnumSet.complementOf(fitting.isEmpty() ? EnumSet.noneOf(RuleWish.class) : EnumSet.copyOf(fitting))) {
            RuleStateException refused =
                    assertThrows(RuleStateException.class, () -> by("carla").done(rule, version(rule, 1), wish));
            assertTrue(refused.getMessage().contains("cannot " + wish.word()), refused.getMessage());
        }
    }

    private static RuleRecord inForce(LocalDate from, LocalDate to) {
        RuleRecord rule = by("carla").first(content(from, to));
        rule = by("carla").done(rule, version(rule, 1), RuleWish.SUBMIT);
        return by("dora").done(rule, version(rule, 1), RuleWish.APPROVE);
    }

    private static RuleRecord approvedSecond(RuleRecord rule, ComplianceRule content) {
        RuleRecord changed = by("carla").edited(rule, content);
        changed = by("carla").done(changed, version(changed, 2), RuleWish.SUBMIT);
        return by("dora").done(changed, version(changed, 2), RuleWish.APPROVE);
    }

    private static RuleLifeCycle by(String user) {
        return new RuleLifeCycle(user, Instant.parse("2023-04-03T09:00:00Z"), "because");
    }

    private static Set<RuleWish> possible(String user, RuleRecord rule) {
        return Set.copyOf(by(user).possible(rule, version(rule, 1)));
    }

    private static ComplianceRule version(RuleRecord rule, int number) {
        return rule.version(number).orElseThrow();
    }

    private static List<RuleStatus> statuses(RuleRecord rule) {
        return rule.versions().stream().map(version -> version.life().status()).toList();
    }

    private static ComplianceRule content(LocalDate from, LocalDate to) {
        return new ComplianceRule(
                "R",
                "*",
                RuleKind.MAX_ISSUER_PCT_NAV,
                null,
                BigDecimal.valueOf(5),
                Severity.RESTRICTION,
                "IMA",
                life(1, RuleStatus.DRAFT, from, to),
                List.of());
    }

    private static RuleLife life(int version, RuleStatus status, LocalDate from, LocalDate to) {
        return new RuleLife(version, status, from, to, "4.2");
    }
}
