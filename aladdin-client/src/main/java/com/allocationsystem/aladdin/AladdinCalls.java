package com.allocationsystem.aladdin;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

/**
 * Around every call of an {@link AladdinApi}: a call whose token was refused is made once more with a new one (a 401 was carried out
 * nowhere, so that even a write may be repeated), whatever fails becomes {@link AladdinException}, and each attempt is timed.
 */
@AladdinApi
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AladdinCalls {

    private final AladdinConfig config;
    private final CallTimers timers;

    AladdinCalls(AladdinConfig config, CallTimers timers) {
        this.config = config;
        this.timers = timers;
    }

    @AroundInvoke
    Object call(InvocationContext invocation) throws Exception {
        if (Uni.class.isAssignableFrom(invocation.getMethod().getReturnType())) {
            return Uni.createFrom()
                    .deferred(() -> attemptLater(invocation))
                    .onFailure(this::tokenRefused)
                    .retry()
                    .atMost(1);
        }
        try {
            return attempt(invocation);
        } catch (AladdinException e) {
            if (!tokenRefused(e)) {
                throw e;
            }
            return attempt(invocation);
        }
    }

    private Object attempt(InvocationContext invocation) throws Exception {
        CallTimers.Running timer = timers.start(invocation.getMethod());
        try {
            Object answer = invocation.proceed();
            timer.succeeded();
            return answer;
        } catch (AladdinException | ProcessingException | WebApplicationException e) {
            AladdinException failure = translate(e);
            timer.failed(failure);
            throw failure;
        }
    }

    private Uni<?> attemptLater(InvocationContext invocation) {
        CallTimers.Running timer = timers.start(invocation.getMethod());
        try {
            return ((Uni<?>) invocation.proceed())
                    .onFailure()
                    .transform(AladdinCalls::translate)
                    .onItem()
                    .invoke(timer::succeeded)
                    .onFailure(AladdinException.class)
                    .invoke(failure -> timer.failed((AladdinException) failure));
        } catch (Exception e) {
            return Uni.createFrom().failure(e);
        }
    }

    /** Filters' own exceptions come wrapped; a 200 whose body cannot be read comes as a made-up 400 and must not pass for a refusal. */
    private static AladdinException translate(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AladdinException known) {
                return known;
            }
        }
        return AladdinException.unanswered(failure);
    }

    private boolean tokenRefused(Throwable failure) {
        return config.auth() == AladdinConfig.Auth.OAUTH
                && failure instanceof AladdinException refused
                && refused.tokenRefused();
    }
}
