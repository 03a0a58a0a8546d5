package com.allocationsystem.ordergateway.application.port.in.execution;

/** A report does not go with what is recorded under its id; nothing was stored. */
public final class ExecutionConflictException extends RuntimeException {

    private ExecutionConflictException(String message) {
        super(message);
    }

    public static ExecutionConflictException otherValues(String executionId) {
        return new ExecutionConflictException(
                "Execution %s is recorded with other values; send correction true to replace them, or another execution_id"
                        .formatted(executionId));
    }

    public static ExecutionConflictException busted(String executionId) {
        return new ExecutionConflictException(
                "Execution %s was busted and cannot come back; send another execution_id".formatted(executionId));
    }

    public static ExecutionConflictException refused(String executionId) {
        return new ExecutionConflictException(
                "Execution %s was refused by a second user; send another execution_id".formatted(executionId));
    }

    public static ExecutionConflictException notHeld(String executionId, int revision) {
        return new ExecutionConflictException(
                "Revision %d of execution %s does not wait for a decision; read the executions again"
                        .formatted(revision, executionId));
    }

    public static ExecutionConflictException unknown(String executionId) {
        return new ExecutionConflictException(
                "There is no execution %s to correct or to bust; report it first".formatted(executionId));
    }
}
