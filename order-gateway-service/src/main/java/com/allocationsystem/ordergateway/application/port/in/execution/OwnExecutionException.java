package com.allocationsystem.ordergateway.application.port.in.execution;

/** Who reported an execution does not decide about it. */
public final class OwnExecutionException extends RuntimeException {

    public OwnExecutionException(String executionId, String username) {
        super("Execution %s was reported by %s; another user with allocation:approve decides"
                .formatted(executionId, username));
    }
}
