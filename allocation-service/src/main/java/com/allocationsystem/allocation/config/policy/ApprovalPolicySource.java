package com.allocationsystem.allocation.config.policy;

import com.allocationsystem.allocation.domain.approval.ApprovalPolicy;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Turns the settings into the domain's policy; at start, so that a policy that cannot be meant stops the service. */
class ApprovalPolicySource {

    @Produces
    @Singleton
    @Startup
    ApprovalPolicy policy(ApprovalPolicyConfig config) {
        return new ApprovalPolicy(
                config.version(),
                config.notionalAbove().orElse(null),
                config.overriddenWarnings(),
                config.byHand(),
                config.lateAfter().orElse(null));
    }
}
