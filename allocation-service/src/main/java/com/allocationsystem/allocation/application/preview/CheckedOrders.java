package com.allocationsystem.allocation.application.preview;

import com.allocationsystem.allocation.application.limit.DailyNotional;
import com.allocationsystem.allocation.application.port.in.preview.AllocationTerms;
import com.allocationsystem.allocation.application.port.in.preview.MethodName;
import com.allocationsystem.allocation.application.port.in.preview.Requester;
import com.allocationsystem.allocation.application.solve.Admission;
import com.allocationsystem.allocation.engine.input.CheckedInputs;
import com.allocationsystem.allocation.engine.input.OrderRules;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.rule.SoftLimits;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Makes what was asked for into checked inputs: one gathering for all methods, every rule that a preview has to keep. */
@ApplicationScoped
public class CheckedOrders {

    private final InputGatherer gatherer;
    private final AskedSoftLimits softLimits;
    private final FirmLimits firmLimits;
    private final DailyNotional daily;

    CheckedOrders(InputGatherer gatherer, AskedSoftLimits softLimits, FirmLimits firmLimits, DailyNotional daily) {
        this.gatherer = gatherer;
        this.softLimits = softLimits;
        this.firmLimits = firmLimits;
        this.daily = daily;
    }

    /**
     * @param place whose memory the plans take
     * @param plans that will be made of them
     * @return one for each method, in their order
     * @throws InvalidInputException with every invalid value of any of the methods
     */
    public List<CheckedInputs> gather(
            Admission.Place place, int plans, AllocationTerms terms, List<MethodName> methods, Requester requester) {
        InputGatherer.Gathered gathered = gatherer.gather(terms, requester.scope());
        place.reserve(gathered.snapshot().accounts().size(), plans);
        List<Account> accounts = gatherer.accountsNow(gathered);
        SoftLimits soft = softLimits.of(terms, gathered.snapshot(), requester);
        Faults faults = new Faults();
        List<CheckedInputs> checked = new ArrayList<>();
        for (MethodName method : methods) {
            try {
                checked.add(OrderRules.check(
                        TermsResolver.resolve(terms, method, gathered.snapshot(), accounts, firmLimits, soft)));
            } catch (InvalidInputException e) {
                e.faults().forEach(fault -> faults.impossible(fault.field(), fault.message()));
            }
        }
        if (!checked.isEmpty()) {
            BlockOrder order = checked.get(0).inputs().order();
            daily.refusal(requester.username(), order.dirtyPrice().notional(order.quantityPar()))
                    .ifPresent(why -> faults.impossible("order.quantity", why));
        }
        faults.throwIfAny();
        return checked;
    }
}
