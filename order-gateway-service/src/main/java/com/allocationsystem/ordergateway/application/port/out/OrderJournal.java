package com.allocationsystem.ordergateway.application.port.out;

import com.allocationsystem.ordergateway.domain.block.Block;
import com.allocationsystem.ordergateway.domain.block.BlockChange;
import com.allocationsystem.ordergateway.domain.execution.Execution;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import java.util.List;

/** The audit chain of orders; every entry joins the transaction of the act it tells of. */
public interface OrderJournal {

    /** Records that an allocation was taken over with these children. */
    void accepted(String allocationId, List<ChildOrder> children);

    /**
     * Records one act on one order. What a worker did is told under the correlation id of the request behind that
     * order, since one answer of Aladdin may concern orders of several users.
     *
     * @param act what was done
     * @param reason the user's words or Aladdin's, or null
     * @param before as it stood
     * @param after as it stands
     */
    void changed(Act act, String reason, ChildOrder before, ChildOrder after);

    /** Records that a user asked for a change of many orders; what becomes of each order is recorded by itself. */
    void changeOfManyAsked(BlockChange change);

    /**
     * Records a report of an execution.
     *
     * @param before the revision before, or null
     */
    void executed(Execution before, Execution after);

    /**
     * Records that a user declared the fills of a block allocated.
     *
     * @param documentHash of the final allocation; null when no statement of the block is known
     */
    void allocated(Block block, String documentHash, String actor);

    /** Records a user's words about an order that stays as it is. */
    void noted(ChildOrder order, String actor, String words);

    /** What the audit chain names. */
    enum Act {
        ANSWERED("order.answered"),
        LAPSED("order.lapsed"),
        RETRY_ASKED("order.retry-asked"),
        MODIFY_ASKED("order.modify-asked"),
        MODIFY_ANSWERED("order.modify-answered"),
        CANCEL_ASKED("order.cancel-asked"),
        CANCEL_ANSWERED("order.cancel-answered"),
        FILL_SEEN("order.fill-seen");

        private final String word;

        Act(String word) {
            this.word = word;
        }

        /** @return the stable word of the audit row */
        public String word() {
            return word;
        }
    }
}
