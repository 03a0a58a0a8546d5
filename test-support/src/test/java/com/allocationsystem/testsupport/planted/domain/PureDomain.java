package com.allocationsystem.testsupport.planted.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** No violation: what pure calculation may use, and the seeded twins of what it may not. */
public class PureDomain {

    private static final Pattern WORDS = Pattern.compile("\\s+");

    Instant later(Instant now, Duration wait) {
        return now.plus(wait);
    }

    BigDecimal seeded(long seed, List<String> accounts) {
        Random chance = new Random(seed);
        Collections.shuffle(accounts, chance);
        byte[] text = WORDS.matcher(accounts.get(0)).replaceAll(" ").getBytes(StandardCharsets.UTF_8);
        return BigDecimal.valueOf(text.length).add(BigDecimal.valueOf(chance.nextInt()));
    }
}
