package com.allocationsystem.referencedata.domain.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {

    private static final String APPLE = "HWUPKR0MPOU8FGXBT394";
    private static final String ALPHABET = "5493006MHB84DD0ZWV18";

    @Test
    void sameNameIsOneIssuer_underTwoNumbers() {
        assertIssuers(
                "46625HAA 46647PAA",
                named("46625HAA", "JPMorgan Chase & Co"),
                named("46647PAA", "JPMORGAN CHASE & CO"));
    }

    @Test
    void sameNumberIsOneIssuer_underTwoNames() {
        assertIssuers(
                "254687AA 254687BB",
                named("254687AA", "Walt Disney Co"),
                named("254687BB", "TWDC Enterprises 18 Corp"));
    }

    @Test
    void limitsCountTheUltimateParent() {
        assertEquals(
                Map.of(
                        "111111AA",
                        "ID HOLDING",
                        "222222AA",
                        "ID HOLDING",
                        "333333AA",
                        "ID HOLDING",
                        "444444AA",
                        "ID OTHER"),
                IssuerKeys.of(List.of(
                        new StatedIssuer("111111AA", "Bank A", "SUB-A", null, "Holding"),
                        new StatedIssuer("222222AA", "Bank B", "SUB-B", null, "HOLDING"),
                        new StatedIssuer("333333AA", "Holding", "holding", null, null),
                        new StatedIssuer("444444AA", "Other", "OTHER", null, null))));
    }

    @Test
    void relationsChain() {
        assertIssuers(
                "111111AA 111111BB 222222AA",
                named("111111AA", "Old Name"),
                named("111111BB", "New Name"),
                named("222222AA", "New Name Inc"));
    }

    @Test
    void othersStayApart() {
        assertIssuers(
                "111111AA | 222222AA | 333333AA",
                named("111111AA", "A"),
                named("222222AA", "B"),
                named("333333AA", null));
    }

    @Test
    void numbersOfUsersTellNoIssuer() {
        assertIssuers("990101AA | 990101BB", named("990101AA", "A"), named("990101BB", "B"));
        assertIssuers("123990AA | 123990BB", named("123990AA", "A"), named("123990BB", "B"));
        assertIssuers("12399AAA | 12399ABB", named("12399AAA", "A"), named("12399ABB", "B"));
        assertIssuers("199101AA 199101BB", named("199101AA", "A"), named("199101BB", "B"));
    }

    @Test
    void sameIdOrSameLeiIsOneIssuer_whateverNameAndNumber() {
        assertIssuers("111111AA 222222AA", stated("111111AA", "A", "I1", null), stated("222222AA", "B", " i1", null));
        assertIssuers("111111AA 222222AA", stated("111111AA", "A", null, APPLE), stated("222222AA", "B", null, APPLE));
        assertIssuers(
                "111111AA 222222AA 333333AA",
                stated("111111AA", "A", "I1", null),
                stated("222222AA", "B", "I1", APPLE),
                stated("333333AA", "C", null, APPLE));
    }

    @Test
    void idsThatDifferAreTwoIssuers_underOneNameAndNumber() {
        assertIssuers("111111AA | 111111BB", stated("111111AA", "A", "I1", null), stated("111111BB", "A", "I2", null));
        assertIssuers(
                "111111AA | 111111BB", stated("111111AA", "A", null, APPLE), stated("111111BB", "A", null, ALPHABET));
    }

    /** A column that is filled for some bonds only must not be a way round the limit. */
    @Test
    void bondWithoutAnIdJoinsAllOfItsName() {
        assertIssuers("111111AA 222222AA", stated("111111AA", "A", "I1", null), named("222222AA", "A Inc"));
        assertIssuers("111111AA 111111BB", stated("111111AA", "A", null, APPLE), named("111111BB", "B"));
        assertIssuers("111111AA 222222AA", stated("111111AA", "A", "I1", null), stated("222222AA", "A", null, APPLE));
        assertIssuers(
                "111111AA 222222AA 333333AA",
                stated("111111AA", "A", "I1", null),
                stated("222222AA", "A", "I2", null),
                named("333333AA", "A"));
    }

    @Test
    void emptyIdentifierIsNone() {
        assertIssuers("111111AA | 222222AA", stated("111111AA", "A", "", " "), stated("222222AA", "B", " ", ""));
    }

    @RepeatedTest(20)
    void keysDependOnNoOrderOfRows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<StatedIssuer> bonds = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            bonds.add(stated(
                    "%06d%02d".formatted(random.nextInt(40), i),
                    random.nextInt(5) == 0 ? null : "Name " + random.nextInt(40),
                    random.nextInt(3) == 0 ? "I" + random.nextInt(20) : null,
                    random.nextInt(5) == 0 ? "L" + random.nextInt(20) : null));
        }
        Map<String, String> keys = IssuerKeys.of(bonds);
        Collections.shuffle(bonds, random);
        assertEquals(keys, IssuerKeys.of(bonds));
        assertEquals(60, keys.size());
    }

    private static StatedIssuer named(String cusip, String name) {
        return stated(cusip, name, null, null);
    }

    private static StatedIssuer stated(String cusip, String name, String issuerId, String lei) {
        return new StatedIssuer(cusip, name, issuerId, lei);
    }

    /** @param expected CUSIPs of one issuer by blanks, issuers by bars */
    private static void assertIssuers(String expected, StatedIssuer... bonds) {
        Map<String, TreeSet<String>> byKey = new TreeMap<>();
        IssuerKeys.of(List.of(bonds)).forEach((cusip, key) -> byKey.computeIfAbsent(key, any -> new TreeSet<>())
                .add(cusip));
        assertEquals(
                expected,
                byKey.values().stream()
                        .map(cusips -> String.join(" ", cusips))
                        .sorted()
                        .collect(Collectors.joining(" | ")));
    }
}
