package com.allocationsystem.allocation.application.read;

import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.application.port.in.read.ReadFillPathUseCase;
import com.allocationsystem.allocation.application.solve.Solves;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.engine.fillpath.FillPath;
import com.allocationsystem.allocation.engine.fillpath.FillRegret;
import com.allocationsystem.allocation.engine.input.CheckedInputs;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.fill.FillPolicy;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Works the path out from the statement each time, has it checked, and keeps nothing. */
@ApplicationScoped
class ReadFillPathService implements ReadFillPathUseCase {

    private static final int MOST_COMPARED = 40;
    private static final long MOST_SIZES = 1_000_000;

    private final ReadAllocationUseCase allocations;
    private final AllocationEngine engine;
    private final Solves solves;

    ReadFillPathService(ReadAllocationUseCase allocations, AllocationEngine engine, Solves solves) {
        this.allocations = allocations;
        this.engine = engine;
        this.solves = solves;
    }

    @Override
    public Answer fillPath(UUID allocationId, List<Long> filledPars, Entitlement scope) {
        SealedPreview preview = allocations.read(allocationId, scope).preview();
        checkSize(preview);
        FillPath path = solves.run(() -> CheckedPath.of(preview));
        List<Long> sizes = path.placeablePars();
        return new Answer(
                FillPolicy.QUOTA_METHOD,
                sizes.isEmpty() ? 0 : sizes.get(sizes.size() - 1),
                sizes.size(),
                gaps(sizes, preview.inputs().bond().incrementPar()),
                filledPars.stream().map(par -> fill(par, path, preview)).toList(),
                regrets(preview, path));
    }

    private List<FillRegret> regrets(SealedPreview preview, FillPath path) {
        CheckedInputs checked = OrderRules.check(preview.inputs());
        return solves.run(() -> engine.regrets(checked, path, spread(path.placeablePars())));
    }

    /** @return as many sizes as are compared, evenly spread, the largest one among them */
    private static List<Long> spread(List<Long> sizes) {
        int most = Math.min(MOST_COMPARED, sizes.size());
        return IntStream.rangeClosed(1, most)
                .mapToObj(k -> sizes.get((int) ((long) k * sizes.size() / most) - 1))
                .toList();
    }

    /** Every size of a path is kept while it is read. */
    private static void checkSize(SealedPreview preview) {
        long sizes = preview.plan().summary().totalAllocatedPar()
                / preview.inputs().bond().incrementPar();
        if (sizes > MOST_SIZES) {
            Faults faults = new Faults();
            faults.impossible(
                    "id",
                    "names an allocation of %d increments; fill paths are worked out for at most %d"
                            .formatted(sizes, MOST_SIZES));
            faults.throwIfAny();
        }
    }

    /** Between sizes an increment apart there is none that the block could be filled to. */
    private static List<Gap> gaps(List<Long> sizes, long incrementPar) {
        List<Gap> gaps = new ArrayList<>();
        long before = 0;
        for (long size : sizes) {
            if (size - before > incrementPar) {
                gaps.add(new Gap(before, size));
            }
            before = size;
        }
        return gaps;
    }

    private static Fill fill(long filledPar, FillPath path, SealedPreview preview) {
        Map<String, Long> split = path.at(filledPar);
        List<Share> shares = new ArrayList<>();
        long placed = 0;
        for (AccountAllocation line : preview.plan().allocations()) {
            if (line.quantityPar() > 0) {
                long par = split.getOrDefault(line.accountId(), 0L);
                shares.add(new Share(line.accountId(), par, line.quantityPar()));
                placed += par;
            }
        }
        return new Fill(filledPar, placed, shares);
    }
}
