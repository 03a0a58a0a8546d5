package com.allocationsystem.auth.adapter.in.rest.caller;

import com.allocationsystem.auth.application.port.in.caller.CheckCallerUseCase;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses callers whose token has ended, before the request's body is read. */
@Provider
@CallerLookedUp
@Blocking
public class CallerFilter implements ContainerRequestFilter {

    private final CheckCallerUseCase check;
    private final Callers callers;

    CallerFilter(CheckCallerUseCase check, Callers callers) {
        this.check = check;
        this.callers = callers;
    }

    @Override
    public void filter(ContainerRequestContext request) throws SessionEndedException {
        check.check(callers.current());
    }
}
