package com.allocationsystem.ordergateway.application.port.out.execution;

import com.allocationsystem.ordergateway.domain.execution.Execution;
import java.util.List;

/** The revisions of executions; rows are added and never changed. */
public interface ExecutionStore {

    /** Lets no other transaction record an execution of the allocation until the caller's ends. */
    void lock(String allocationId);

    /** @return all revisions of all executions of the allocation, in the order recorded */
    List<Execution> revisions(String allocationId);

    void add(Execution revision);
}
