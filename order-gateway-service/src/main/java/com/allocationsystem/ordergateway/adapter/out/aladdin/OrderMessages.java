package com.allocationsystem.ordergateway.adapter.out.aladdin;

import com.allocationsystem.aladdin.RpcStatus;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import java.time.LocalDate;
import java.util.List;

/** Bodies of the OrderAPI's requests and answers. */
final class OrderMessages {

    private OrderMessages() {}

    /** Aladdin demands {@code whatIf} whenever there is a config. */
    record PostConfig(boolean whatIf, boolean runCompliance, String complianceTimeout) {

        /** A dry run: nothing is stored. */
        static PostConfig whatIf(OrderGatewayConfig config) {
            return of(true, config);
        }

        static PostConfig real(OrderGatewayConfig config) {
            return of(false, config);
        }

        private static PostConfig of(boolean whatIf, OrderGatewayConfig config) {
            return new PostConfig(
                    whatIf,
                    true,
                    config.complianceTimeout()
                            .map(timeout -> timeout.toSeconds() + "s")
                            .orElse(null));
        }
    }

    record PostRequest(PostConfig postOrderConfig, WireOrder order) {}

    record PostResponse(List<PostResult> results) {}

    record BatchPostRequest(PostConfig postOrderConfig, List<WireOrder> orders) {}

    /** One of the two: refused, or stored. */
    record PostResult(RpcStatus error, PostOutput output) {}

    record PostOutput(WireOrder order, List<Violation> complianceViolations) {}

    record Violation(
            String complianceSeverity,
            String ruleAssignmentName,
            String violationDescription,
            String violationDetail) {}

    record BatchCancelRequest(List<CancelRequest> requests) {}

    record CancelRequest(String orderId, List<WireOrder.Comment> orderComments) {}

    /** One of the two: refused, or cancelled. */
    record CancelResult(RpcStatus error, WireOrder output) {}

    record FilterRequest(Query query, Integer pageSize, String pageToken) {}

    /** Exactly one criterion is set. */
    record Query(
            ExternalIdListCriterion externalIdListCriterion,
            OrderIdCriterion orderIdCriterion,
            BasketIdCriterion basketIdCriterion) {}

    record BasketIdCriterion(List<String> basketIds, LocalDate orderDate) {}

    record ExternalIdListCriterion(List<ExternalIdsGroup> externalIdsGroups) {}

    record ExternalIdsGroup(List<String> externalId1s, String accountCode) {}

    record OrderIdCriterion(List<String> ids) {}

    record FilterResponse(List<WireOrder> orders, String nextPageToken) {}
}
