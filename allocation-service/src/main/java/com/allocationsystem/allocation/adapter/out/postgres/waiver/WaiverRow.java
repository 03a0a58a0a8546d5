package com.allocationsystem.allocation.adapter.out.postgres.waiver;

import com.allocationsystem.allocation.domain.waiver.Waiver;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code waiver}. */
@Entity
@Table(name = "waiver")
class WaiverRow extends PanacheEntityBase {

    @Id
    @Column(name = "waiver_id")
    UUID waiverId;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "rule_id")
    String ruleId;

    String cusip;
    LocalDate until;
    String reason;

    @Column(name = "granted_by")
    String grantedBy;

    @Column(name = "granted_at")
    Instant grantedAt;

    @Column(name = "revoked_by")
    String revokedBy;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Column(name = "revoke_reason")
    String revokeReason;

    static WaiverRow of(Waiver waiver) {
        WaiverRow row = new WaiverRow();
        row.waiverId = waiver.waiverId();
        row.accountId = waiver.accountId();
        row.ruleId = waiver.ruleId();
        row.cusip = waiver.cusip();
        row.until = waiver.until();
        row.reason = waiver.reason();
        row.grantedBy = waiver.grantedBy();
        row.grantedAt = waiver.grantedAt();
        return row;
    }

    void revoke(Waiver.End end) {
        revokedBy = end.revokedBy();
        revokedAt = end.revokedAt();
        revokeReason = end.reason();
    }

    Waiver toWaiver() {
        return new Waiver(
                waiverId,
                accountId,
                ruleId,
                cusip,
                until,
                reason,
                grantedBy,
                grantedAt,
                revokedAt == null ? null : new Waiver.End(revokedBy, revokedAt, revokeReason));
    }
}
