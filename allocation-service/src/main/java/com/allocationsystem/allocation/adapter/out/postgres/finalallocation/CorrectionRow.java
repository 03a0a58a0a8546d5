package com.allocationsystem.allocation.adapter.out.postgres.finalallocation;

import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest;
import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest.Decision;
import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest.Status;
import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.allocation.model.json.CanonicalJson;
import com.allocationsystem.allocation.model.json.JsonReader;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A row of {@code correction}. */
@Entity
@Table(name = "correction")
class CorrectionRow extends PanacheEntityBase {

    @Id
    @Column(name = "correction_id")
    UUID correctionId;

    @Column(name = "allocation_id")
    UUID allocationId;

    @Column(name = "based_on")
    String basedOn;

    @Enumerated(EnumType.STRING)
    Correction.Kind kind;

    @Column(name = "reason_code")
    @Enumerated(EnumType.STRING)
    Correction.ReasonCode reasonCode;

    String reason;

    /** Canonical JSON: par by account id. */
    String changes;

    @Column(name = "requested_by")
    String requestedBy;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Enumerated(EnumType.STRING)
    Status status;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decision_reason")
    String decisionReason;

    static CorrectionRow of(CorrectionRequest request) {
        CorrectionRow row = new CorrectionRow();
        row.correctionId = request.correctionId();
        row.allocationId = request.allocationId();
        row.basedOn = request.basedOn();
        row.kind = request.kind();
        row.reasonCode = request.reasonCode();
        row.reason = request.reason();
        row.changes = CanonicalJson.text(new TreeMap<>(request.pars()));
        row.requestedBy = request.requestedBy();
        row.requestedAt = request.requestedAt();
        row.status = request.status();
        return row;
    }

    void decide(Decision decision) {
        status = decision.status();
        decidedBy = decision.decidedBy();
        decidedAt = decision.decidedAt();
        decisionReason = decision.reason();
    }

    CorrectionRequest toRequest() {
        Map<String, Long> pars = new TreeMap<>();
        ((Map<?, ?>) JsonReader.read(changes))
                .forEach((account, par) -> pars.put((String) account, ((BigDecimal) par).longValueExact()));
        Decision decision =
                status == Status.PENDING ? null : new Decision(status, decidedBy, decidedAt, decisionReason);
        return new CorrectionRequest(
                correctionId,
                allocationId,
                basedOn,
                kind,
                reasonCode,
                reason,
                pars,
                requestedBy,
                requestedAt,
                decision);
    }
}
