package com.allocationsystem.allocation.adapter.out.postgres.approval;

import com.allocationsystem.allocation.domain.approval.Approval;
import com.allocationsystem.allocation.domain.approval.ApprovalCause;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.json.JsonReader;
import com.allocationsystem.allocation.model.json.RecordJson;
import com.allocationsystem.shared.Side;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A row of {@code approval}. */
@Entity
@Table(name = "approval")
class ApprovalRow extends PanacheEntityBase {

    @Id
    @Column(name = "approval_id")
    UUID approvalId;

    @Column(name = "allocation_id")
    UUID allocationId;

    @Column(name = "portfolio_groups")
    String[] portfolioGroups;

    @Enumerated(EnumType.STRING)
    Side side;

    String cusip;
    String description;

    @Column(name = "quantity_par")
    long quantityPar;

    BigDecimal notional;

    @Column(name = "statement_hash")
    String statementHash;

    String maker;

    @Column(name = "prepared_by")
    String preparedBy;

    String comment;

    @Column(name = "override_warnings")
    boolean overrideWarnings;

    @Column(name = "policy_version")
    String policyVersion;

    @Column(name = "causes_json")
    String causesJson;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Enumerated(EnumType.STRING)
    Approval.Status status;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    String reason;

    /** @return the row of a new approval */
    static ApprovalRow of(Approval approval) {
        Approval.Subject subject = approval.subject();
        Approval.Request request = approval.request();
        ApprovalRow row = new ApprovalRow();
        row.approvalId = approval.approvalId();
        row.allocationId = subject.allocationId();
        row.portfolioGroups = subject.portfolioGroups().toArray(new String[0]);
        row.side = subject.side();
        row.cusip = subject.cusip();
        row.description = subject.description();
        row.quantityPar = subject.quantityPar();
        row.notional = subject.notional();
        row.statementHash = subject.statementHash();
        row.maker = request.maker();
        row.preparedBy = request.preparedBy();
        row.comment = request.comment();
        row.overrideWarnings = request.overrideWarnings();
        row.policyVersion = request.policyVersion();
        row.causesJson = CanonicalJson.text(RecordJson.encode(request.causes()));
        row.requestedAt = request.requestedAt();
        row.expiresAt = request.expiresAt();
        row.status = Approval.Status.PENDING;
        return row;
    }

    void decide(Approval.Decision decision) {
        status = decision.status();
        decidedBy = decision.decidedBy();
        decidedAt = decision.decidedAt();
        reason = decision.reason();
    }

    Approval toApproval() {
        return new Approval(
                approvalId,
                new Approval.Subject(
                        allocationId,
                        List.of(portfolioGroups),
                        side,
                        cusip,
                        description,
                        quantityPar,
                        notional,
                        statementHash),
                new Approval.Request(
                        maker, preparedBy, comment, overrideWarnings, policyVersion, causes(), requestedAt, expiresAt),
                status == Approval.Status.PENDING ? null : new Approval.Decision(status, decidedBy, decidedAt, reason));
    }

    private List<ApprovalCause> causes() {
        return ((List<?>) JsonReader.read(causesJson))
                .stream()
                        .map(cause -> RecordJson.decode(cause, ApprovalCause.class))
                        .toList();
    }
}
