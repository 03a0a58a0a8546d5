package com.allocationsystem.ordergateway.application;

import com.allocationsystem.ordergateway.application.port.in.DoWorkUseCase;
import com.allocationsystem.ordergateway.application.port.in.WorkKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands each kind of work to the class that does it. */
@ApplicationScoped
class DoWorkService implements DoWorkUseCase {

    private final SubmitWork submit;
    private final FollowWork follow;
    private final ResolveWork resolve;
    private final ChangeWork change;
    private final RefreshWork refresh;

    DoWorkService(SubmitWork submit, FollowWork follow, ResolveWork resolve, ChangeWork change, RefreshWork refresh) {
        this.submit = submit;
        this.follow = follow;
        this.resolve = resolve;
        this.change = change;
        this.refresh = refresh;
    }

    @Override
    public boolean doSome(WorkKind kind) {
        return switch (kind) {
            case SUBMIT -> submit.doSome();
            case FOLLOW -> follow.doSome();
            case RESOLVE -> resolve.doSome();
            case CHANGE -> change.doSome();
            case REFRESH -> refresh.doSome();
        };
    }
}
