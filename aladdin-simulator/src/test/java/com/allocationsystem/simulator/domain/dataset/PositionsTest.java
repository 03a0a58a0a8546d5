package com.allocationsystem.simulator.domain.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class PositionsTest {

    private static final int ACCOUNTS = 50;

    private record Row(int account, int security, long par, long cents) {}

    /** Against the slow twin: filter the rows of each account. */
    @RepeatedTest(5)
    void rowsAreSortedByAccount_keepingTheirOrder(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Row> rows = new ArrayList<>();
        Positions.Builder builder = new Positions.Builder();
        for (int i = 0; i < 100_000; i++) { // more than the builder's first capacity
            Row row = new Row(random.nextInt(ACCOUNTS), random.nextInt(1000), random.nextLong(), random.nextLong());
            rows.add(row);
            builder.add(row.account(), row.security(), row.par(), row.cents());
        }

        Positions sorted = builder.build(ACCOUNTS);

        for (int account = 0; account < ACCOUNTS; account++) {
            int wanted = account;
            List<Row> expected =
                    rows.stream().filter(row -> row.account() == wanted).toList();
            List<Row> actual = new ArrayList<>();
            for (int i = sorted.starts()[account]; i < sorted.starts()[account + 1]; i++) {
                actual.add(new Row(
                        account, sorted.securities()[i], sorted.quantitiesPar()[i], sorted.marketValueCents()[i]));
            }
            assertEquals(expected, actual);
        }
    }
}
