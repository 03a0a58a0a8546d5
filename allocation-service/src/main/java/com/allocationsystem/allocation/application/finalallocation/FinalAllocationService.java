package com.allocationsystem.allocation.application.finalallocation;

import com.allocationsystem.allocation.application.port.in.finalallocation.FinalAllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.finalallocation.FinalAllocationsUseCase;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.finalallocation.FinalAllocations;
import com.allocationsystem.allocation.application.read.ReadAllocationService;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.finalallocation.FinalVersion;
import com.allocationsystem.allocation.engine.finalallocation.FilledBlock;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A version and its audit row are one transaction; fills that changed since lead to the next version. */
@ApplicationScoped
class FinalAllocationService implements FinalAllocationsUseCase {

    private final AllocationStore allocations;
    private final FinalAllocations finals;
    private final ReadAllocationService reads;
    private final FinalDocuments documents;
    private final SealedVersions sealedVersions;
    private final Clock clock;

    FinalAllocationService(
            AllocationStore allocations,
            FinalAllocations finals,
            ReadAllocationService reads,
            FinalDocuments documents,
            SealedVersions sealedVersions,
            Clock clock) {
        this.allocations = allocations;
        this.finals = finals;
        this.reads = reads;
        this.documents = documents;
        this.sealedVersions = sealedVersions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FinalVersion seal(UUID allocationId, FilledBlock fills, String declaredBy) {
        CommittedAllocation allocation = allocations
                .find(allocationId)
                .orElseThrow(() -> new AllocationNotFoundException(allocationId.toString()));
        finals.lock(allocationId);
        Optional<FinalVersion> latest = finals.latest(allocationId);
        if (latest.isPresent() && latest.get().fills().equals(fills)) {
            return latest.get();
        }
        int version = latest.map(FinalVersion::version).orElse(0) + 1;
        String replaces = latest.map(before -> before.sealed().hash()).orElse(null);
        FinalAllocation document = documents.of(allocation.preview(), fills, version, replaces);
        FinalVersion sealed = new FinalVersion(
                allocationId,
                version,
                fills,
                document,
                document.seal(),
                declaredBy,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        sealedVersions.keep(sealed);
        return sealed;
    }

    @Override
    public List<FinalVersion> versions(UUID allocationId, Entitlement scope) {
        reads.requireVisible(allocationId, scope);
        List<FinalVersion> versions = finals.versions(allocationId);
        if (versions.isEmpty()) {
            allocations
                    .groupsOf(allocationId)
                    .orElseThrow(() -> new AllocationNotFoundException(allocationId.toString()));
            throw FinalAllocationNotFoundException.none(allocationId);
        }
        return versions;
    }
}
