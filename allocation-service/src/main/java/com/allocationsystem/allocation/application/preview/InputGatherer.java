package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.TermsCheck;
import com.allocationsystem.allocation.application.port.out.AllocationStore;
import com.allocationsystem.allocation.application.port.out.ReferenceData;
import com.allocationsystem.allocation.application.port.out.ReferenceSnapshot;
import com.allocationsystem.allocation.application.port.out.Reservations;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.input.PendingTrade;
import com.allocationsystem.allocation.engine.input.PendingTrades;
import com.allocationsystem.allocation.engine.settlement.SettlementCalendar;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AccountOverride;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Gathers the inputs of one split: reference data's snapshot, and what is committed but not yet in it.
 *
 * <p>A piece counts when it was pending at any moment since the gathering began, however soon Aladdin had it: the snapshot
 * may be older than that. A piece that the snapshot holds already may then count twice, which only makes a split more
 * careful; none can be missed by both.
 */
@ApplicationScoped
public class InputGatherer {

    private final ReferenceData referenceData;
    private final AllocationStore allocations;
    private final Reservations reservations;

    public InputGatherer(ReferenceData referenceData, AllocationStore allocations, Reservations reservations) {
        this.referenceData = referenceData;
        this.allocations = allocations;
        this.reservations = reservations;
    }

    /**
     * @param snapshot as reference data gave it
     * @param since when the gathering began, by the clock of the store of allocations
     */
    public record Gathered(ReferenceSnapshot snapshot, Instant since) {}

    /**
     * @param scope the portfolio groups that the caller sees; one outside is refused in reference data's words for an unknown
     *     one, should reference data not have refused it already
     * @return the inputs that the terms name
     * @throws InvalidInputException when reference data refuses them; with every other invalid value that shows without inputs
     */
    Gathered gather(AllocationTerms terms, Entitlement scope) {
        AllocationTerms.Order order = terms.order();
        try {
            Gathered gathered = gather(
                    order.securityId(), terms.portfolioGroups(), order.settlementDate(), excluded(terms.overrides()));
            requireInside(terms.portfolioGroups(), scope);
            return gathered;
        } catch (InvalidInputException e) {
            throw refusal(terms, e);
        }
    }

    private static void requireInside(List<String> groups, Entitlement scope) {
        Faults faults = new Faults();
        for (int i = 0; i < groups.size(); i++) {
            if (!scope.covers(groups.get(i))) {
                faults.impossible(
                        "portfolio_groups[%d]".formatted(i), "there is no group '%s'".formatted(groups.get(i)));
            }
        }
        faults.throwIfAny();
    }

    /** What reference data refuses is named as the trader knows it. */
    private static InvalidInputException refusal(AllocationTerms terms, InvalidInputException refused) {
        Faults faults = new Faults();
        TermsCheck.of(terms, faults);
        for (Fault fault : refused.faults()) {
            String field =
                    fault.field().matches("(portfolio_groups|order)\\b.*") ? fault.field() : "order." + fault.field();
            faults.impossible(field, fault.message());
        }
        LocalDate settlement = terms.order().settlementDate();
        if (settlement != null) {
            SettlementCalendar.closedOn(settlement)
                    .ifPresent(fault -> faults.impossible("order.settlement_date", fault));
        }
        return new InvalidInputException(false, faults.all());
    }

    private static Set<String> excluded(Map<String, AllocationTerms.Override> overrides) {
        return overrides == null
                ? Set.of()
                : overrides.entrySet().stream()
                        .filter(override ->
                                Boolean.TRUE.equals(override.getValue().exclude()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private static Set<String> excluded(SealedPreview preview) {
        return preview.inputs().overrides().entrySet().stream()
                .filter(override -> override.getValue() instanceof AccountOverride.Exclude)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** @return the inputs of the bond and the accounts of a preview, with the cash of another day; null for the next business day */
    public Gathered gather(SealedPreview preview, LocalDate settlementDate) {
        return gather(preview.inputs().bond().cusip(), preview.portfolioGroups(), settlementDate, excluded(preview));
    }

    private Gathered gather(String securityId, List<String> groups, LocalDate settlementDate, Set<String> excluded) {
        Instant since = allocations.now();
        return new Gathered(referenceData.snapshot(securityId, groups, settlementDate, excluded), since);
    }

    /** @return the same inputs as they stand now that a preview rests on */
    public Gathered gatherAgain(SealedPreview preview) {
        return gather(preview, preview.inputs().order().settlementDate());
    }

    /** @return the snapshot's accounts with everything counted that was pending since the gathering began */
    public List<Account> accountsNow(Gathered gathered) {
        return accountsNow(gathered, trade -> true);
    }

    /** @param counts which pending trades count */
    public List<Account> accountsNow(Gathered gathered, Predicate<PendingTrade> counts) {
        List<PendingTrade> pending = new ArrayList<>(allocations.pendingTrades(gathered.since()));
        pending.addAll(reservations.held(gathered.since()));
        pending.removeIf(counts.negate());
        // Sums of doubles depend on their order.
        pending.sort(PendingTrade.IN_ORDER);
        ReferenceSnapshot snapshot = gathered.snapshot();
        return PendingTrades.count(snapshot.accounts(), snapshot.bond(), snapshot.issuerCusips(), pending);
    }
}
