package com.allocationsystem.allocation.application.resize;

import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.resize.CheckResizeUseCase;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.application.preview.InputGatherer;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.shared.Faults;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Finds what the order was committed under, gathers the inputs of today, and decides alone. */
@ApplicationScoped
class CheckResizeService implements CheckResizeUseCase {

    private final AllocationStore allocations;
    private final Reservations reservations;
    private final InputGatherer gatherer;
    private final ResizeTransaction transaction;
    private final MeterRegistry meters;

    CheckResizeService(
            AllocationStore allocations,
            Reservations reservations,
            InputGatherer gatherer,
            ResizeTransaction transaction,
            MeterRegistry meters) {
        this.allocations = allocations;
        this.reservations = reservations;
        this.gatherer = gatherer;
        this.transaction = transaction;
        this.meters = meters;
    }

    @Override
    public Answer check(Command command) {
        CommittedAllocation allocation = allocations
                .find(command.allocationId())
                .filter(found -> hasOrderOf(found, command.accountId()))
                .orElseThrow(() ->
                        new AllocationNotFoundException(command.allocationId().toString()));
        SealedPreview preview = allocation.preview();
        requireSide(preview, command);
        Answer answer = transaction.decide(allocation, command, gather(preview, command));
        meters.counter("oas.order.checks", "outcome", outcome(answer)).increment();
        return answer;
    }

    @Override
    @Transactional
    public void release(UUID checkId) {
        reservations.release(checkId);
    }

    /** A decrease needs no cash, so the day on which the order settles may be over. */
    private InputGatherer.Gathered gather(SealedPreview preview, Command command) {
        return command.increasePar() > 0 ? gatherer.gatherAgain(preview) : gatherer.gather(preview, null);
    }

    private static boolean hasOrderOf(CommittedAllocation allocation, String accountId) {
        return allocation.children().stream()
                .anyMatch(child -> child.accountId().equals(accountId));
    }

    private static void requireSide(SealedPreview preview, Command command) {
        Faults faults = new Faults();
        if (preview.inputs().order().side() != command.side()) {
            faults.impossible(
                    "side",
                    "is %s, but the allocation is a %s; send the order as it was handed over"
                            .formatted(command.side(), preview.inputs().order().side()));
        }
        faults.throwIfAny();
    }

    private static String outcome(Answer answer) {
        if (!answer.verdict().allowed()) {
            return "refused";
        }
        return answer.verdict().breaches().isEmpty() || answer.reservedFor() != null ? "allowed" : "needs-override";
    }
}
