package com.allocationsystem.allocation.adapter.in.timer;

import com.allocationsystem.allocation.application.port.in.approval.DecideApprovalUseCase;
import com.allocationsystem.allocation.config.policy.ApprovalPolicyConfig;
import com.allocationsystem.edge.timer.FixedDelayTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Closes approvals that have expired, so that the audit trail says so. */
@ApplicationScoped
class ApprovalTimer {

    private final DecideApprovalUseCase approvals;
    private final ApprovalPolicyConfig config;
    private FixedDelayTask task;

    ApprovalTimer(DecideApprovalUseCase approvals, ApprovalPolicyConfig config) {
        this.approvals = approvals;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        task = FixedDelayTask.start("approvals", config.expireEvery(), config.expireEvery(), approvals::expire);
    }

    void stop(@Observes ShutdownEvent stopping) {
        task.close();
    }
}
