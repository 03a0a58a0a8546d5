package com.allocationsystem.ordergateway.adapter.out.aladdin.wire;

import com.allocationsystem.ordergateway.domain.answer.SeenOrder;
import com.allocationsystem.ordergateway.domain.execution.Fills;
import com.allocationsystem.ordergateway.domain.order.AladdinRecord;
import com.allocationsystem.ordergateway.domain.order.ChildOrder;
import com.allocationsystem.ordergateway.domain.terms.OrderTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Aladdin's Order, with the fields that matter here. Setting {@code id} makes a post an update. */
public record WireOrder(
        String id,
        String orderStatus,
        List<Detail> orderDetails,
        BigDecimal face,
        BigDecimal fillAmount,
        BigDecimal averagePrice,
        AssetReference assetReference,
        String transactionType,
        LocalDate orderDate,
        LocalDate settleDate,
        String orderType,
        String tradingLimitType,
        BigDecimal tradingLimitValue,
        String basketId,
        ExternalReference externalOrderReference,
        List<Comment> orderComments) {

    record Detail(PortfolioReference portfolioReference, BigDecimal quantity, BigDecimal quantityBooked) {}

    record PortfolioReference(String portfolioTicker) {}

    record AssetReference(String snpCusip, String isin) {}

    record ExternalReference(String externalId1, String accountCode) {}

    public record Comment(String orderCommentKey, String orderCommentValue) {

        public static List<Comment> general(String text) {
            return text == null || text.isBlank() ? null : List.of(new Comment("General", text));
        }
    }

    /** @return the order as it is first sent */
    public static WireOrder create(ChildOrder order, String accountCode) {
        return of(order, null, order.terms().quantityPar(), order.terms().comment(), accountCode);
    }

    /** @return the same order under Aladdin's number, with the size the user asks for */
    public static WireOrder update(ChildOrder order, String accountCode) {
        return of(
                order,
                order.aladdin().orderId(),
                order.change().quantityPar(),
                order.change().reason(),
                accountCode);
    }

    /** @return one order for all children of an allocation, each a detail of it */
    public static WireOrder block(List<ChildOrder> children, String accountCode) {
        ChildOrder first = children.get(0);
        List<Detail> details = children.stream()
                .map(child -> detail(child, child.terms().quantityPar()))
                .toList();
        return of(first, null, details, first.terms().comment(), accountCode);
    }

    private static WireOrder of(ChildOrder order, String id, long quantityPar, String comment, String accountCode) {
        return of(order, id, List.of(detail(order, quantityPar)), comment, accountCode);
    }

    private static Detail detail(ChildOrder order, long quantityPar) {
        return new Detail(new PortfolioReference(order.terms().accountId()), BigDecimal.valueOf(quantityPar), null);
    }

    private static WireOrder of(ChildOrder order, String id, List<Detail> details, String comment, String accountCode) {
        OrderTerms terms = order.terms();
        boolean limit = terms.limitPrice() != null;
        return new WireOrder(
                id,
                null,
                details,
                details.stream().map(Detail::quantity).reduce(BigDecimal.ZERO, BigDecimal::add),
                null,
                null,
                new AssetReference(
                        terms.instrument().cusip(), terms.instrument().isin()),
                terms.side().name(),
                terms.orderDate(),
                terms.settlementDate(),
                limit ? "Limit" : "Market",
                limit ? "Price" : null,
                terms.limitPrice(),
                terms.allocationId(),
                new ExternalReference(terms.nameInAladdin(), accountCode),
                Comment.general(comment));
    }

    /** @return number, status and, where the order has one account, its fills; null when Aladdin named no number */
    public AladdinRecord toRecord() {
        if (id == null || id.isEmpty()) {
            return null;
        }
        return new AladdinRecord(id, orderStatus, orderDetails != null && orderDetails.size() == 1 ? fills() : null);
    }

    /** An order of one account; what is booked was filled, also where Aladdin leaves the amount out. */
    private Fills fills() {
        BigDecimal booked = booked(orderDetails.get(0));
        BigDecimal filled = fillAmount != null ? fillAmount : booked;
        return filled == null ? null : new Fills(par(filled), par(booked), averagePrice);
    }

    /** A booked order is booked whole, unless Aladdin says otherwise. */
    private BigDecimal booked(Detail detail) {
        return detail.quantityBooked() == null && "Booked".equals(orderStatus)
                ? detail.quantity()
                : detail.quantityBooked();
    }

    /** In an order of many accounts Aladdin says of each what is booked, and of all together at what price. */
    private Map<String, Fills> fillsByAccount() {
        Map<String, Fills> fills = new HashMap<>();
        if (orderDetails != null && orderDetails.size() > 1) {
            for (Detail detail : orderDetails) {
                if (booked(detail) != null && detail.portfolioReference() != null) {
                    long booked = par(booked(detail));
                    fills.put(detail.portfolioReference().portfolioTicker(), new Fills(booked, booked, averagePrice));
                }
            }
        }
        return fills;
    }

    private static long par(BigDecimal amount) {
        return amount == null ? 0 : Math.max(0, amount.longValue());
    }

    /** @return our name of the order, or null */
    public String externalId() {
        return externalOrderReference == null ? null : externalOrderReference.externalId1();
    }

    public SeenOrder toSeen() {
        return new SeenOrder(externalId(), toRecord(), fillsByAccount(), face == null ? null : face.longValue());
    }
}
