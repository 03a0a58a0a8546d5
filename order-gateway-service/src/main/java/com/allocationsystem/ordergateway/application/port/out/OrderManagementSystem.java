package com.allocationsystem.ordergateway.application.port.out;

import com.allocationsystem.ordergateway.domain.answer.ChangeAnswer;
import com.allocationsystem.ordergateway.domain.answer.OperationAnswer;
import com.allocationsystem.ordergateway.domain.answer.SeenOrder;
import com.allocationsystem.ordergateway.domain.answer.SubmissionAnswer;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Aladdin as the order management system. Writes are sent once per call and never throw: what cannot be shown to have happened or not to
 * have happened is in doubt.
 */
public interface OrderManagementSystem {

    /** @return what came of sending this one order */
    SubmissionAnswer post(ChildOrder order);

    /**
     * @param orders 1 to 1000
     * @return what came of sending them together, one answer each, in the same order
     */
    List<SubmissionAnswer> postTogether(List<ChildOrder> orders);

    /**
     * @param children all children of one allocation
     * @return what came of sending them as one order
     */
    SubmissionAnswer postBlock(List<ChildOrder> children);

    /** @return how the operation stands; Running also when Aladdin cannot be asked just now */
    OperationAnswer operation(String operationId);

    /** @return what came of sending the order's new quantity */
    ChangeAnswer modify(ChildOrder order);

    /** @return what came of sending the order's cancellation */
    ChangeAnswer cancel(ChildOrder order);

    /**
     * @param externalIds at most 1000
     * @return those of them that Aladdin shows
     * @throws OrderManagementUnreachableException when Aladdin cannot be asked
     */
    List<SeenOrder> lookUp(Collection<String> externalIds);

    /**
     * @return the order with this number of Aladdin's, or nothing when Aladdin does not show it
     * @throws OrderManagementUnreachableException when Aladdin cannot be asked
     */
    List<SeenOrder> read(String aladdinOrderId);

    /**
     * @param allocationIds at most 1000
     * @param orderDate of their orders
     * @return all orders of these allocations that Aladdin shows, in as few calls as it allows
     * @throws OrderManagementUnreachableException when Aladdin cannot be asked
     */
    List<SeenOrder> readBaskets(Collection<String> allocationIds, LocalDate orderDate);
}
