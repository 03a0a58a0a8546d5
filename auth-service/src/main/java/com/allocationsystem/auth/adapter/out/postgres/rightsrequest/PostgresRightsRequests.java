package com.allocationsystem.auth.adapter.out.postgres.rightsrequest;

import com.allocationsystem.auth.application.port.out.RightsRequests;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Decision;
import com.allocationsystem.auth.domain.rightsrequest.RightsRequest.Subject;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostgresRightsRequests implements RightsRequests {

    @Override
    public void add(RightsRequest request) {
        RightsRequestRow.of(request).persistAndFlush();
    }

    @Override
    public Optional<RightsRequest> find(String id) {
        return row(id).map(RightsRequestRow::toRequest);
    }

    @Override
    public Optional<RightsRequest> undecidedOf(Subject subject) {
        return RightsRequestRow.<RightsRequestRow>find(
                        "subjectKind = ?1 and subjectId = ?2 and decision is null", subject.kind(), subject.id())
                .firstResultOptional()
                .map(RightsRequestRow::toRequest);
    }

    @Override
    public List<RightsRequest> list(int atMost) {
        return RightsRequestRow.<RightsRequestRow>findAll(Sort.descending("askedAt", "id")).page(0, atMost).stream()
                .map(RightsRequestRow::toRequest)
                .toList();
    }

    @Override
    public void decide(String id, Decision decision) {
        row(id).orElseThrow().take(decision);
        RightsRequestRow.flush();
    }

    private static Optional<RightsRequestRow> row(String id) {
        try {
            return RightsRequestRow.findByIdOptional(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
