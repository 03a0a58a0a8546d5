package com.allocationsystem.allocation.config.policy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** Which commits wait for a second user; all off by default. */
@ConfigMapping(prefix = "oas.approval-policy")
public interface ApprovalPolicyConfig {

    /** Name of this state of the policy, kept with every approval; change it with the policy. */
    @WithDefault("1")
    String version();

    /** A block of more money than this waits, accrued interest included, in the bond's currency. */
    Optional<BigDecimal> notionalAbove();

    /** Whether a commit that overrides warnings waits. */
    @WithDefault("false")
    boolean overriddenWarnings();

    /** Whether a commit waits with accounts excluded, locked or set by hand, or with instructions, weights, base values or targets sent. */
    @WithDefault("false")
    boolean byHand();

    /** A commit at this time of the day in New York, or later, waits, as 17:00. */
    Optional<LocalTime> lateAfter();

    /** How often approvals that have expired are closed. */
    @WithDefault("10s")
    Duration expireEvery();
}
