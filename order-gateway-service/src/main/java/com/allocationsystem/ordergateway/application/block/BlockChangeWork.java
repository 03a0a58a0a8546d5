package com.allocationsystem.ordergateway.application.block;

import com.allocationsystem.ordergateway.application.ledger.OrderClock;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.application.signal.Progress;
import com.allocationsystem.ordergateway.application.signal.WorkBell;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;

/** Carries changes of many orders on, as a worker. */
@ApplicationScoped
public class BlockChangeWork {

    private final BlockChangeLedger ledger;
    private final BlockSizes sizes;
    private final WorkBell bell;
    private final Progress progress;
    private final OrderGatewayConfig config;
    private final OrderClock clock;

    public BlockChangeWork(
            BlockChangeLedger ledger,
            BlockSizes sizes,
            WorkBell bell,
            Progress progress,
            OrderGatewayConfig config,
            OrderClock clock) {
        this.ledger = ledger;
        this.sizes = sizes;
        this.bell = bell;
        this.progress = progress;
        this.config = config;
        this.clock = clock;
    }

    /** @return whether there was anything to do */
    public boolean doSome() {
        BlockChangeLedger.Step step = ledger.advance(clock.now(), config.lookUpInterval(), config.lease());
        step.sizes().forEach(one -> ledger.save(sizes.ask(one, clock.now().plus(config.lookUpInterval()))));
        if (step.sent() > 0) {
            progress.pulse();
            bell.ring(WorkKind.CHANGE);
        }
        return step.lines() > 0;
    }
}
