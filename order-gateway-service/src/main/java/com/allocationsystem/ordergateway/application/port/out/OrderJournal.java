package com.allocationsystem.ordergateway.application.port.out;

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

    /** Records a user's words about an order that stays as it is. */
    void noted(ChildOrder order, String actor, String words);

    /** What the audit chain names. */
    enum Act {
        ANSWERED("order.answered"),
        RETRY_ASKED("order.retry-asked"),
        MODIFY_ASKED("order.modify-asked"),
        MODIFY_ANSWERED("order.modify-answered"),
        CANCEL_ASKED("order.cancel-asked"),
        CANCEL_ANSWERED("order.cancel-answered");

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
