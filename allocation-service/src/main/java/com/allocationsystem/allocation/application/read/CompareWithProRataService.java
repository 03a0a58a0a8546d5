package com.allocationsystem.allocation.application.read;

import com.allocationsystem.allocation.application.port.in.read.CompareWithProRataUseCase;
import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.method.ProRata;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.shared.Entitlement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** Splits the inputs of a preview a second time, and keeps nothing of it. */
@ApplicationScoped
class CompareWithProRataService implements CompareWithProRataUseCase {

    private static final ProRata BY_NAV = new ProRata(ProRata.Base.NAV, new TreeMap<>());

    private final ReadAllocationUseCase allocations;
    private final SplitAgain plans;

    CompareWithProRataService(ReadAllocationUseCase allocations, SplitAgain plans) {
        this.allocations = allocations;
        this.plans = plans;
    }

    @Override
    public List<Deviation> deviations(UUID allocationId, Entitlement scope) {
        SealedPreview preview = allocations.read(allocationId, scope).preview();
        List<AccountAllocation> pieces = preview.plan().allocations();
        List<AccountAllocation> proRata =
                plans.plan(preview.inputs().with(BY_NAV)).allocations();
        List<Deviation> deviations = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            AccountAllocation piece = pieces.get(i);
            Deviation deviation = new Deviation(
                    piece.accountId(),
                    piece.accountName(),
                    piece.quantityPar(),
                    proRata.get(i).quantityPar());
            if (deviation.morePar() != 0) {
                deviations.add(deviation);
            }
        }
        deviations.sort(Comparator.comparingLong(Deviation::morePar).reversed().thenComparing(Deviation::accountId));
        return deviations;
    }
}
