package com.allocationsystem.referencedata.domain.dataset.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairSetTest {

    @Test
    void everyPairIsNewOnce_asInASetOfTexts() {
        Random random = new Random(1);
        PairSet pairs = new PairSet();
        Set<String> twin = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            int first = random.nextInt(400);
            int second = random.nextInt(400);
            assertEquals(twin.add(first + " " + second), pairs.add(first, second));
        }
    }
}
