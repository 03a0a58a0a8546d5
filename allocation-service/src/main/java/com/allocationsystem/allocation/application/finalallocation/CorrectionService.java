package com.allocationsystem.allocation.application.finalallocation;

import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionConflictException;
import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionNotFoundException;
import com.allocationsystem.allocation.application.port.in.finalallocation.CorrectionsUseCase;
import com.allocationsystem.allocation.application.port.in.finalallocation.FinalAllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.finalallocation.OwnCorrectionException;
import com.allocationsystem.allocation.application.port.out.finalallocation.BusinessDay;
import com.allocationsystem.allocation.application.port.out.finalallocation.Corrections;
import com.allocationsystem.allocation.application.port.out.finalallocation.FinalAllocations;
import com.allocationsystem.allocation.application.read.ReadAllocationService;
import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest;
import com.allocationsystem.allocation.domain.finalallocation.CorrectionRequest.Status;
import com.allocationsystem.allocation.domain.finalallocation.CorrectionRules;
import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.finalallocation.Correction;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.finalallocation.FinalLine;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Each step holds the allocation's lock, and has its audit row in the same transaction. */
@ApplicationScoped
class CorrectionService implements CorrectionsUseCase {

    private final ReadAllocationService reads;
    private final BusinessDay businessDay;
    private final FinalAllocations finals;
    private final Corrections corrections;
    private final FinalDocuments documents;
    private final SealedVersions sealedVersions;
    private final AuditTrail audit;
    private final Clock clock;

    CorrectionService(
            ReadAllocationService reads,
            BusinessDay businessDay,
            FinalAllocations finals,
            Corrections corrections,
            FinalDocuments documents,
            SealedVersions sealedVersions,
            AuditTrail audit,
            Clock clock) {
        this.reads = reads;
        this.businessDay = businessDay;
        this.finals = finals;
        this.corrections = corrections;
        this.documents = documents;
        this.sealedVersions = sealedVersions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CorrectionRequest ask(Asked asked, Entitlement scope) {
        SealedPreview preview = reads.read(asked.allocationId(), scope).preview();
        LocalDate today = businessDay.today();
        finals.lock(asked.allocationId());
        FinalVersion now = latest(asked.allocationId());
        requireOpen(now, asked.basedOn(), today);
        corrections.of(asked.allocationId()).stream()
                .filter(other -> other.status() == Status.PENDING)
                .findFirst()
                .ifPresent(other -> {
                    throw new CorrectionConflictException(
                            "Correction %s of %s waits for a second user; it must be decided or withdrawn first"
                                    .formatted(other.correctionId(), other.requestedBy()));
                });
        Faults faults = new Faults();
        CorrectionRules.check(asked.kind(), asked.pars(), now.document(), preview.plan(), faults);
        faults.throwIfAny();
        CorrectionRequest request = new CorrectionRequest(
                UUID.randomUUID(),
                asked.allocationId(),
                asked.basedOn(),
                asked.kind(),
                asked.reasonCode(),
                asked.reason(),
                asked.pars(),
                asked.username(),
                now(),
                null);
        audit.append(CorrectionAudit.requested(request));
        corrections.add(request);
        return request;
    }

    @Override
    @Transactional
    public CorrectionRequest decide(Decided decided, Entitlement scope) {
        SealedPreview preview = reads.read(decided.allocationId(), scope).preview();
        LocalDate today = businessDay.today();
        finals.lock(decided.allocationId());
        CorrectionRequest request = corrections.of(decided.allocationId()).stream()
                .filter(found -> found.correctionId().equals(decided.correctionId()))
                .findFirst()
                .orElseThrow(() ->
                        new CorrectionNotFoundException(decided.correctionId().toString(), decided.allocationId()));
        boolean own = request.requestedBy().equals(decided.username());
        if (own != (decided.status() == Status.WITHDRAWN)) {
            throw new OwnCorrectionException(request.requestedBy(), own);
        }
        if (request.status() != Status.PENDING) {
            throw new CorrectionConflictException("Correction %s is %s and cannot be decided again"
                    .formatted(request.correctionId(), request.status()));
        }
        CorrectionRequest ended = request.decided(
                new CorrectionRequest.Decision(decided.status(), decided.username(), now(), decided.reason()));
        audit.append(CorrectionAudit.decided(ended));
        corrections.decide(ended);
        if (decided.status() == Status.APPROVED) {
            FinalVersion before = latest(decided.allocationId());
            requireOpen(before, request.basedOn(), today);
            seal(preview, before, request, decided.username());
        }
        return ended;
    }

    @Override
    public List<CorrectionRequest> list(UUID allocationId, Entitlement scope) {
        reads.progress(allocationId, scope);
        return corrections.of(allocationId);
    }

    @Override
    public List<CorrectionRequest> pending(int most, Entitlement scope) {
        return corrections.pending(most).stream()
                .filter(request -> reads.isVisible(request.allocationId(), scope))
                .toList();
    }

    private void seal(SealedPreview preview, FinalVersion before, CorrectionRequest request, String approver) {
        FinalAllocation document = documents.corrected(
                preview,
                before.fills(),
                before.version() + 1,
                before.sealed().hash(),
                request.approvedBy(approver),
                pars(before.document(), request));
        FinalVersion sealed = new FinalVersion(
                request.allocationId(), document.version(), before.fills(), document, document.seal(), approver, now());
        sealedVersions.keep(sealed);
    }

    /** What earlier corrections gave stays, where this one does not name the account. */
    private static Map<String, Long> pars(FinalAllocation before, CorrectionRequest request) {
        Map<String, Long> pars = new HashMap<>();
        for (FinalLine line : before.lines()) {
            long kept = request.kind() == Correction.Kind.CANCEL ? 0 : line.par();
            pars.put(line.accountId(), request.pars().getOrDefault(line.accountId(), kept));
        }
        return pars;
    }

    private FinalVersion latest(UUID allocationId) {
        return finals.latest(allocationId).orElseThrow(() -> FinalAllocationNotFoundException.none(allocationId));
    }

    private static void requireOpen(FinalVersion version, String basedOn, LocalDate today) {
        LocalDate settlement = version.document().settlementDate();
        if (today.isAfter(settlement)) {
            throw new CorrectionConflictException(
                    "The trade settled on %s; a correction ends with the settlement date".formatted(settlement));
        }
        if (!version.sealed().hash().equals(basedOn)) {
            throw new CorrectionConflictException(
                    "Version %d with hash %s is in force now, not %s; read it and ask again"
                            .formatted(version.version(), version.sealed().hash(), basedOn));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
