package com.allocationsystem.ordergateway.adapter.out.aladdin.wire;

import com.allocationsystem.aladdin.RpcStatus;
import com.allocationsystem.ordergateway.config.OrderGatewayConfig;
import java.time.LocalDate;
import java.util.List;

/** Bodies of the OrderAPI's requests and answers. */
public final class OrderMessages {

    private OrderMessages() {}

    /** Aladdin demands {@code whatIf} whenever there is a config. */
    public record PostConfig(boolean whatIf, boolean runCompliance, String complianceTimeout) {

        /** A dry run: nothing is stored. */
        public static PostConfig whatIf(OrderGatewayConfig config) {
            return of(true, config);
        }

        public static PostConfig real(OrderGatewayConfig config) {
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

    public record PostRequest(PostConfig postOrderConfig, WireOrder order) {}

    public record PostResponse(List<PostResult> results) {}

    public record BatchPostRequest(PostConfig postOrderConfig, List<WireOrder> orders) {}

    /** One of the two: refused, or stored. */
    public record PostResult(RpcStatus error, PostOutput output) {}

    public record PostOutput(WireOrder order, List<Violation> complianceViolations) {}

    public record Violation(
            String complianceSeverity,
            String ruleAssignmentName,
            String violationDescription,
            String violationDetail) {}

    public record BatchCancelRequest(List<CancelRequest> requests) {}

    public record CancelRequest(String orderId, List<WireOrder.Comment> orderComments) {}

    public record CancelResponse(List<CancelResult> results) {}

    /** One of the two: refused, or canceled. */
    public record CancelResult(RpcStatus error, WireOrder output) {}

    public record FilterRequest(Query query, Integer pageSize, String pageToken) {}

    /** Exactly one criterion is set. */
    public record Query(
            ExternalIdListCriterion externalIdListCriterion,
            OrderIdCriterion orderIdCriterion,
            BasketIdCriterion basketIdCriterion) {}

    public record BasketIdCriterion(List<String> basketIds, LocalDate orderDate) {}

    public record ExternalIdListCriterion(List<ExternalIdsGroup> externalIdsGroups) {}

    public record ExternalIdsGroup(List<String> externalId1s, String accountCode) {}

    public record OrderIdCriterion(List<String> ids) {}

    public record FilterResponse(List<WireOrder> orders, String nextPageToken) {}
}
