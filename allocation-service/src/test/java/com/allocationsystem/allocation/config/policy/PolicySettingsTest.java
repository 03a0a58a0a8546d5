package com.allocationsystem.allocation.config.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.domain.approval.ApprovalPolicy;
import com.allocationsystem.allocation.model.input.FirmLimits;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A control that is configured is in force: each setting reaches the domain, and none stands for another. */
class PolicySettingsTest {

    @Test
    void everySettingOfTheApprovalPolicyCounts() {
        ApprovalPolicyConfig config = config(
                ApprovalPolicyConfig.class,
                Map.of(
                        "oas.approval-policy.version", "7",
                        "oas.approval-policy.notional-above", "25000000.50",
                        "oas.approval-policy.overridden-warnings", "true",
                        "oas.approval-policy.by-hand", "true",
                        "oas.approval-policy.late-after", "17:00"));
        assertEquals(
                new ApprovalPolicy("7", new BigDecimal("25000000.50"), true, true, LocalTime.of(17, 0)),
                new ApprovalPolicySource().policy(config));
        ApprovalPolicyConfig oneSwitch =
                config(ApprovalPolicyConfig.class, Map.of("oas.approval-policy.by-hand", "true"));
        assertEquals(new ApprovalPolicy("1", null, false, true, null), new ApprovalPolicySource().policy(oneSwitch));
    }

    @Test
    void everyLimitOfTheFirmCounts() {
        FirmLimitsConfig config = config(
                FirmLimitsConfig.class,
                Map.of(
                        "oas.firm-limits.price-band-percent", "1.5",
                        "oas.firm-limits.price-refusal-percent", "10",
                        "oas.firm-limits.max-order-notional", "1000",
                        "oas.firm-limits.version", "2026-12",
                        "oas.firm-limits.max-daily-notional", "2000",
                        "oas.firm-limits.max-issue-percent", "3",
                        "oas.firm-limits.max-nav-percent", "4"));
        assertEquals(
                new FirmLimits(
                        new BigDecimal("1.5"),
                        new BigDecimal("10"),
                        new BigDecimal("1000"),
                        "2026-12",
                        new BigDecimal("2000"),
                        new BigDecimal("3"),
                        new BigDecimal("4")),
                new FirmLimitsSource().firmLimits(config));
    }

    /** No limit is absent because no setting was made. */
    @Test
    void limitsAreThereByDefault() {
        assertEquals(
                new FirmLimits(
                        new BigDecimal("5"),
                        new BigDecimal("20"),
                        new BigDecimal("500000000"),
                        "1",
                        new BigDecimal("2000000000"),
                        new BigDecimal("25"),
                        new BigDecimal("25")),
                new FirmLimitsSource().firmLimits(config(FirmLimitsConfig.class, Map.of())));
    }

    private static <T> T config(Class<T> settings, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(settings)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(settings);
    }
}
