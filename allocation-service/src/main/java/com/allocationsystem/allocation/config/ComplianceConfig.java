package com.allocationsystem.allocation.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What compliance may ask for. */
@ConfigMapping(prefix = "oas.compliance")
public interface ComplianceConfig {

    /** Longest time of one trial of a rule; statements that are not read by then are left out, and the answer says so. */
    @WithDefault("15s")
    Duration trialBudget();
}
