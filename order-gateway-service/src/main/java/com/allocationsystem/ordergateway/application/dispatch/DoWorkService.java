package com.allocationsystem.ordergateway.application.dispatch;

import com.allocationsystem.ordergateway.application.block.BlockChangeWork;
import com.allocationsystem.ordergateway.application.change.ChangeWork;
import com.allocationsystem.ordergateway.application.follow.FollowWork;
import com.allocationsystem.ordergateway.application.port.in.work.DoWorkUseCase;
import com.allocationsystem.ordergateway.application.port.in.work.WorkKind;
import com.allocationsystem.ordergateway.application.refresh.RefreshWork;
import com.allocationsystem.ordergateway.application.resolve.ResolveWork;
import com.allocationsystem.ordergateway.application.submit.LapseWork;
import com.allocationsystem.ordergateway.application.submit.SubmitBlockWork;
import com.allocationsystem.ordergateway.application.submit.SubmitWork;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Hands each kind of work to the class that does it. */
@ApplicationScoped
public class DoWorkService implements DoWorkUseCase {

    private final SubmitWork submit;
    private final SubmitBlockWork submitBlock;
    private final LapseWork lapse;
    private final FollowWork follow;
    private final ResolveWork resolve;
    private final ChangeWork change;
    private final RefreshWork refresh;
    private final BlockChangeWork blockChange;
    private final OrderGatewayConfig config;

    public DoWorkService(
            SubmitWork submit,
            SubmitBlockWork submitBlock,
            LapseWork lapse,
            FollowWork follow,
            ResolveWork resolve,
            ChangeWork change,
            RefreshWork refresh,
            BlockChangeWork blockChange,
            OrderGatewayConfig config) {
        this.submit = submit;
        this.submitBlock = submitBlock;
        this.lapse = lapse;
        this.follow = follow;
        this.resolve = resolve;
        this.change = change;
        this.refresh = refresh;
        this.blockChange = blockChange;
        this.config = config;
    }

    @Override
    public Duration doSome(WorkKind kind) {
        return switch (kind) {
            case SUBMIT -> sooner(lapse.doSome(), sooner(submitBlock.doSome(), submit.doSome()));
            case FOLLOW -> unlessMore(follow.doSome(), config.operationPoll());
            case RESOLVE -> unlessMore(resolve.doSome(), config.lookUpInterval());
            case CHANGE -> unlessMore(change.doSome(), config.timer());
            case BLOCK_CHANGE -> unlessMore(blockChange.doSome(), config.lookUpInterval());
            case REFRESH -> unlessMore(refresh.doSome(), config.timer());
        };
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration unlessMore(boolean more, Duration pause) {
        return more ? Duration.ZERO : pause;
    }
}
