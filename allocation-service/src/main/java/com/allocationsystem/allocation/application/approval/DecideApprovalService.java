package com.allocationsystem.allocation.application.approval;

import com.allocationsystem.allocation.application.commit.HandOverService;
import com.allocationsystem.allocation.application.commit.PreparedCommit;
import com.allocationsystem.allocation.application.limit.DailyNotional;
import com.allocationsystem.allocation.application.port.in.approval.ApprovalClosedException;
import com.allocationsystem.allocation.application.port.in.approval.ApprovalNotPermittedException;
import com.allocationsystem.allocation.application.port.in.approval.DecideApprovalUseCase;
import com.allocationsystem.allocation.application.port.in.approval.ReadApprovalsUseCase;
import com.allocationsystem.allocation.application.port.in.approval.StatementDiffersException;
import com.allocationsystem.allocation.application.preview.InputGatherer;
import com.allocationsystem.allocation.application.read.ReadAllocationService;
import com.allocationsystem.allocation.application.waiver.WaivedWarnings;
import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.Approval.Status;
import com.allocationsystem.allocation.domain.approval.ApprovalCause;
import com.allocationsystem.allocation.domain.approval.ApprovalPolicy;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.plan.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** May this user decide, is it still what the user looked at, then one transaction, then the hand-over. */
@ApplicationScoped
class DecideApprovalService implements DecideApprovalUseCase {

    private final ReadApprovalsUseCase approvals;
    private final ReadAllocationService previews;
    private final InputGatherer gatherer;
    private final ApprovalTransaction transaction;
    private final HandOverService handOver;
    private final ApprovalPolicy policy;
    private final DailyNotional daily;
    private final WaivedWarnings waived;
    private final Clock clock;

    DecideApprovalService(
            ReadApprovalsUseCase approvals,
            ReadAllocationService previews,
            InputGatherer gatherer,
            ApprovalTransaction transaction,
            HandOverService handOver,
            ApprovalPolicy policy,
            DailyNotional daily,
            WaivedWarnings waived,
            Clock clock) {
        this.approvals = approvals;
        this.previews = previews;
        this.gatherer = gatherer;
        this.transaction = transaction;
        this.handOver = handOver;
        this.policy = policy;
        this.daily = daily;
        this.waived = waived;
        this.clock = clock;
    }

    @Override
    public Approval approve(UUID approvalId, Decider by, String statementHash, String reason, Duration waitAtMost) {
        Approval approval = approvals.find(approvalId, by.scope());
        requireSecondUser(approval, by);
        requirePermissions(approval.needs(), by);
        if (!approval.subject().statementHash().equals(statementHash)) {
            throw new StatementDiffersException(
                    statementHash, approval.subject().statementHash());
        }
        if (isApprovedBy(approval, by)) {
            return approval;
        }
        requireOpen(approval);
        SealedPreview preview = previews.livePreview(approval.subject().allocationId(), by.scope());
        requirePermissions(needsNow(approval, preview), by);
        Approval approved = transaction.approve(
                approval,
                decision(Status.APPROVED, by, reason),
                PreparedCommit.of(preview, gatherer.gatherAgain(preview)));
        handOver.advance(approval.subject().allocationId(), waitAtMost);
        return approved;
    }

    @Override
    public Approval reject(UUID approvalId, Decider by, String reason) {
        Approval approval = approvals.find(approvalId, by.scope());
        requireSecondUser(approval, by);
        requirePermissions(approval.needs(), by);
        requireOpen(approval);
        return transaction.close(approval, decision(Status.REJECTED, by, reason));
    }

    @Override
    public Approval withdraw(UUID approvalId, Decider by, String reason) {
        Approval approval = approvals.find(approvalId, by.scope());
        if (!by.username().equals(approval.request().maker())) {
            throw ApprovalNotPermittedException.ofOther(approval.request().maker());
        }
        requireOpen(approval);
        return transaction.close(approval, decision(Status.WITHDRAWN, by, reason));
    }

    @Override
    public void expire() {
        transaction.expire();
    }

    /** The policy may have become stricter since the approval was requested. */
    private Set<String> needsNow(Approval approval, SealedPreview preview) {
        List<Warning> overridden = approval.request().overrideWarnings()
                ? waived.open(preview, approval.request().maker())
                : List.of();
        Set<String> needs = new TreeSet<>();
        for (ApprovalCause cause : policy.causes(
                preview,
                overridden,
                daily.besideBlock(approval.request().maker(), preview),
                approval.request().requestedAt())) {
            needs.add(cause.code().needs());
        }
        return needs;
    }

    private static void requireSecondUser(Approval approval, Decider by) {
        if (approval.isMadeBy(by.username())) {
            throw ApprovalNotPermittedException.ofMaker(by.username());
        }
    }

    private static void requirePermissions(Set<String> needs, Decider by) {
        for (String permission : needs) {
            if (!by.permissions().contains(permission)) {
                throw ApprovalNotPermittedException.missing(permission);
            }
        }
    }

    private static void requireOpen(Approval approval) {
        if (approval.decision() != null) {
            throw new ApprovalClosedException(
                    approval.approvalId(), approval.decision().status());
        }
    }

    private static boolean isApprovedBy(Approval approval, Decider by) {
        return approval.decision() != null
                && approval.decision().status() == Status.APPROVED
                && by.username().equals(approval.decision().decidedBy());
    }

    private Approval.Decision decision(Status status, Decider by, String reason) {
        return new Approval.Decision(status, by.username(), clock.instant().truncatedTo(ChronoUnit.MILLIS), reason);
    }
}
