package com.allocationsystem.allocation.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How committed allocations reach the order gateway. */
@ConfigMapping(prefix = "oas.hand-over")
public interface HandOverConfig {

    /** How often the outbox is looked through; a commit also kicks it at once. */
    @WithDefault("1s")
    Duration every();

    /**
     * How long an entry that one instance works on is hidden from the others. A shorter lease takes up the work of a crashed
     * instance sooner, a longer one saves doubled calls; both are harmless.
     */
    @WithDefault("10s")
    Duration lease();

    /** How often an allocation that the gateway has is asked after until its last child is final. */
    @WithDefault("1s")
    Duration followEvery();

    /** Pause after the first failure; doubles with each further one. */
    @WithDefault("1s")
    Duration firstPause();

    /** Longest pause between two attempts. */
    @WithDefault("30s")
    Duration longestPause();

    /**
     * How long what was checked at a commit or retry counts: an order that is not on its way to Aladdin by then, because a
     * service or Aladdin was away, fails instead of being sent. Longer than a trading day lets orders go out on the next one.
     */
    @WithDefault("12h")
    Duration sendWithin();

    /** Entries taken at once by one dispatcher. */
    @WithDefault("20")
    int batch();
}
