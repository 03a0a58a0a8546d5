package com.allocationsystem.ordergateway.application.block;

import static java.util.stream.Collectors.joining;

import com.allocationsystem.edge.correlation.CorrelationId;
import com.allocationsystem.ordergateway.application.change.ModifyOrderService;
import com.allocationsystem.ordergateway.application.port.in.change.ExpectedVersion;
import com.allocationsystem.ordergateway.application.port.in.change.ModifyOrderUseCase;
import com.allocationsystem.ordergateway.application.port.in.change.OrderNotChangeableException;
import com.allocationsystem.ordergateway.application.port.in.change.WarningsNotOverriddenException;
import com.allocationsystem.ordergateway.application.port.out.block.BlockChangeStore.Claimed;
import com.allocationsystem.ordergateway.domain.block.ChangeLine;
import com.allocationsystem.ordergateway.domain.limit.SoftBreach;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Fault;
import com.allocationsystem.shared.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Asks for the new size of one order of many, by the checks and the durable path of a single one; soft rules are never overridden. */
@ApplicationScoped
public class BlockSizes {

    private static final Logger LOG = Logger.getLogger(BlockSizes.class);

    private final ModifyOrderService modify;

    public BlockSizes(ModifyOrderService modify) {
        this.modify = modify;
    }

    /** @param next when to look at the order again */
    ChangeLine ask(Claimed one, Instant next) {
        CorrelationId.set(one.correlationId());
        ChangeLine line = one.line();
        try {
            ModifyOrderService.Asked asked = modify.ask(new ModifyOrderUseCase.Command(
                    line.orderId().toString(),
                    line.quantityPar(),
                    one.reason(),
                    false,
                    false,
                    one.actor(),
                    Entitlement.ALL,
                    ExpectedVersion.ANY));
            return line.sent(asked.order().stamp().version(), next);
        } catch (InvalidInputException e) {
            return line.failed(
                    "The quantity " + e.faults().stream().map(Fault::message).collect(joining("; ")));
        } catch (WarningsNotOverriddenException e) {
            return line.failed("Breaks soft rules, which only a change of this order alone can override: "
                    + e.breaches().stream().map(SoftBreach::message).collect(joining("; ")));
        } catch (OrderNotChangeableException e) {
            return line.waiting("Waits for another change of the order", next);
        } catch (RuntimeException e) {
            LOG.warnf("The new size of order %s is asked for again later: %s", line.orderId(), e);
            return line.waiting("Waits until the account's limits can be checked", next);
        }
    }
}
