package com.allocationsystem.referencedata.domain.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.domain.portfolio.GroupTree;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** TOP holds LEFT and RIGHT, DEEP lies below LEFT; A is in DEEP and RIGHT, B in LEFT. */
class TargetChoiceTest {

    private static final GroupTree TREE = new GroupTree(List.of(
            new PortfolioGroup("TOP", "Top", null),
            new PortfolioGroup("LEFT", "Left", "TOP"),
            new PortfolioGroup("RIGHT", "Right", "TOP"),
            new PortfolioGroup("DEEP", "Deep", "LEFT")));
    private static final Map<String, List<String>> GROUPS =
            Map.of("A", List.of("DEEP", "LEFT", "RIGHT", "TOP"), "B", List.of("LEFT", "TOP"));

    @Test
    void aBondCountsBeforeAGroup_andAGroupBeforeEveryOrder() {
        AccountTarget any = target("A", null, null, "1", "2023-01-01");
        AccountTarget group = target("A", null, "TOP", "2", "2023-01-01");
        AccountTarget bond = target("A", "BOND", null, "3", "2023-01-01");

        assertEquals(List.of(bond), chosen("TOP", any, group, bond));
        assertEquals(List.of(group), chosen("TOP", any, group, target("A", "OTHER", null, "3", "2023-01-01")));
        assertEquals(List.of(any), chosen("TOP", any));
    }

    @Test
    void theLatestThatHasBegunCounts() {
        AccountTarget old = target("A", "BOND", null, "1", "2023-01-01");
        AccountTarget today = target("A", "BOND", null, "2", "2023-03-31");
        AccountTarget tomorrow = target("A", "BOND", null, "3", "2023-04-01");

        assertEquals(List.of(today), chosen("TOP", tomorrow, old, today));
        assertEquals(List.of(), chosen("TOP", tomorrow));
    }

    @Test
    void theLowestGroupCounts() {
        AccountTarget top = target("A", null, "TOP", "1", "2023-01-01");
        AccountTarget left = target("A", null, "LEFT", "2", "2023-01-01");
        AccountTarget deep = target("A", null, "DEEP", "3", "2023-01-01");

        assertEquals(List.of(deep), chosen("TOP", top, deep, left));
        assertEquals(List.of(left), chosen("LEFT", top, left));
    }

    @Test
    void groupsBesideEachOtherAreAllNamed_unlessTheyAgree() {
        AccountTarget deep = target("A", null, "DEEP", "3", "2023-01-01");
        AccountTarget right = target("A", null, "RIGHT", "4", "2023-01-01");

        assertEquals(List.of(deep, right), chosen("TOP", right, deep));
        assertEquals(List.of(deep), chosen("TOP", deep, target("A", null, "RIGHT", "3.0", "2023-01-01")));
        assertEquals(List.of(right), chosen("RIGHT", right, deep), "LEFT is not part of the order");
    }

    @Test
    void aGroupThatDoesNotHoldTheAccountSaysNothingOfIt() {
        assertEquals(List.of(), chosen("TOP", target("B", null, "DEEP", "1", "2023-01-01")));
    }

    @Test
    void theOrderOfTheRowsHasNoSay() {
        List<AccountTarget> rows = new ArrayList<>(List.of(
                target("A", null, null, "1", "2023-01-01"),
                target("A", null, "RIGHT", "4", "2023-01-01"),
                target("A", null, "DEEP", "3", "2023-02-01"),
                target("A", null, "DEEP", "5", "2023-01-01"),
                target("B", "BOND", null, "6", "2023-01-01"),
                target("B", null, "LEFT", "7", "2023-01-01")));
        List<AccountTarget> expected = chosen("TOP", rows.toArray(AccountTarget[]::new));

        assertEquals(
                List.of("3", "4", "6"),
                expected.stream().map(one -> one.value().toString()).toList());
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(rows, new Random(seed));
            assertEquals(expected, chosen("TOP", rows.toArray(AccountTarget[]::new)), "seed " + seed);
        }
    }

    private static List<AccountTarget> chosen(String group, AccountTarget... targets) {
        return new TargetChoice("BOND", LocalDate.of(2023, 3, 31), TREE, List.of(group), GROUPS).of(List.of(targets));
    }

    private static AccountTarget target(String account, String cusip, String group, String value, String from) {
        return new AccountTarget(
                account,
                TargetMetric.HOLDING,
                cusip,
                group,
                new BigDecimal(value),
                LocalDate.parse(from),
                "Model portfolio");
    }
}
