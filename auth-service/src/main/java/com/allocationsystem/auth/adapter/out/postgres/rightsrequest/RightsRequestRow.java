package com.allocationsystem.auth.adapter.out.postgres.rightsrequest;

import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Decision;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Kind;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Maker;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Status;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Subject;
import com.allocationsystem.auth.domain.rightsrequest.RightsState;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Table {@code rights_request}. */
@Entity
@Table(name = "rights_request")
class RightsRequestRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    Kind subjectKind;

    @Column(name = "subject_id")
    String subjectId;

    @Column(name = "subject_name")
    String subjectName;

    @Convert(converter = RightsStateColumn.class)
    @Column(name = "state_before")
    RightsState before;

    @Convert(converter = RightsStateColumn.class)
    @Column(name = "state_wanted")
    RightsState wanted;

    String[] allows;

    @Column(name = "maker_id")
    UUID makerId;

    String maker;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "asked_reason")
    String askedReason;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Enumerated(EnumType.STRING)
    Status decision;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    String reason;

    static RightsRequestRow of(RightsRequest request) {
        RightsRequestRow row = new RightsRequestRow();
        row.id = UUID.fromString(request.id());
        row.subjectKind = request.subject().kind();
        row.subjectId = request.subject().id();
        row.subjectName = request.subject().name();
        row.before = request.before();
        row.wanted = request.wanted();
        row.allows = request.allows().toArray(String[]::new);
        row.makerId = UUID.fromString(request.maker().userId());
        row.maker = request.maker().username();
        row.askedAt = request.maker().askedAt();
        row.askedReason = request.maker().reason();
        row.expiresAt = request.expiresAt();
        return row;
    }

    void take(Decision by) {
        decision = by.status();
        decidedBy = by.decidedBy();
        decidedAt = by.decidedAt();
        reason = by.reason();
    }

    RightsRequest toRequest() {
        return new RightsRequest(
                id.toString(),
                new Subject(subjectKind, subjectId, subjectName),
                before,
                wanted,
                List.of(allows),
                new Maker(makerId.toString(), maker, askedAt, askedReason),
                expiresAt,
                decision == null ? null : new Decision(decision, decidedBy, decidedAt, reason));
    }
}
