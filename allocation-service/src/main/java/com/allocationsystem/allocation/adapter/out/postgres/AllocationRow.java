package com.allocationsystem.allocation.adapter.out.postgres;

import com.allocationsystem.allocation.domain.commit.ChildOrder;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.commit.CommittedSummary;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.plan.PlanSummary;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.shared.Side;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A row of {@code allocation}; the migration says what each column means. */
@Entity
@Table(name = "allocation")
class AllocationRow extends PanacheEntityBase {

    @Id
    @Column(name = "allocation_id")
    UUID allocationId;

    @Column(name = "portfolio_groups")
    String[] portfolioGroups;

    @Column(name = "prepared_by")
    String preparedBy;

    @Column(name = "prepared_at")
    Instant preparedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    /** Compressed canonical JSON. */
    byte[] statement;

    @Column(name = "statement_hash")
    String statementHash;

    @Column(name = "elapsed_ms")
    double elapsedMillis;

    String method;

    @Column(name = "settlement_date")
    LocalDate settlementDate;

    @Column(name = "ordered_par")
    long orderedPar;

    @Column(name = "allocated_par")
    long allocatedPar;

    @Column(name = "accounts_allocated")
    int accountsAllocated;

    String cusip;
    String issuer;
    String sector;

    @Enumerated(EnumType.STRING)
    Side side;

    @Column(name = "duration_years")
    double durationYears;

    @Column(name = "spread_duration_years")
    double spreadDurationYears;

    @Column(name = "oas_bp")
    Double oasBp;

    @Column(name = "committed_by")
    String committedBy;

    @Column(name = "committed_at")
    Instant committedAt;

    String comment;

    @Column(name = "warnings_overridden")
    boolean warningsOverridden;

    @Column(name = "audit_id")
    String auditId;

    @Enumerated(EnumType.STRING)
    CommitStatus status;

    int round;

    /** @return the row of a new allocation */
    static AllocationRow of(CommittedAllocation allocation) {
        SealedPreview preview = allocation.preview();
        AllocationInputs inputs = preview.inputs();
        PlanSummary summary = preview.plan().summary();
        AllocationRow row = new AllocationRow();
        row.allocationId = preview.allocationId();
        row.portfolioGroups = preview.portfolioGroups().toArray(new String[0]);
        row.preparedBy = preview.preparedBy();
        row.preparedAt = preview.preparedAt();
        row.expiresAt = preview.expiresAt();
        row.elapsedMillis = preview.elapsedMillis();
        row.statement = preview.statement().compressed();
        row.statementHash = preview.statement().hash();
        row.method = inputs.method().code();
        row.settlementDate = inputs.order().settlementDate();
        row.orderedPar = inputs.order().quantityPar();
        row.allocatedPar = summary.totalAllocatedPar();
        row.accountsAllocated = summary.accountsAllocated();
        row.cusip = inputs.bond().cusip();
        row.issuer = inputs.bond().issuer();
        row.sector = inputs.bond().sector();
        row.side = inputs.order().side();
        row.durationYears = inputs.bond().durationYears();
        row.spreadDurationYears = inputs.bond().spreadDurationYears();
        row.oasBp = inputs.bond().oasBp();
        row.committedBy = allocation.committedBy();
        row.committedAt = allocation.committedAt();
        row.comment = allocation.comment();
        row.warningsOverridden = allocation.warningsOverridden();
        row.auditId = allocation.auditId();
        row.status = allocation.status();
        return row;
    }

    /** @throws IllegalStateException when the statement does not have its hash any more */
    CommittedAllocation toAllocation(List<ChildOrder> children) {
        Statement kept = Statement.kept(statement, statementHash);
        SealedStatement opened = SealedStatement.open(kept);
        SealedPreview preview = new SealedPreview(
                allocationId,
                preparedBy,
                preparedAt,
                expiresAt,
                elapsedMillis,
                opened.securityId(),
                opened.portfolioGroups(),
                opened.inputs(),
                opened.plan(),
                kept);
        return new CommittedAllocation(
                preview, committedBy, committedAt, comment, warningsOverridden, auditId, children);
    }

    CommittedSummary toSummary() {
        return new CommittedSummary(
                allocationId,
                method,
                cusip,
                side,
                settlementDate,
                orderedPar,
                allocatedPar,
                accountsAllocated,
                statementHash,
                committedBy,
                committedAt,
                status);
    }
}
