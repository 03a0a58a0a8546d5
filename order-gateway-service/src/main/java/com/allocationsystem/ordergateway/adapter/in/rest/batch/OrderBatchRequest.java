package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Quantities;
import com.allocationsystem.ordergateway.adapter.in.rest.field.Texts;
import com.allocationsystem.ordergateway.application.port.in.accept.AcceptBatchUseCase;
import com.allocationsystem.ordergateway.domain.terms.Instrument;
import com.allocationsystem.ordergateway.domain.terms.OrderTerms;
import com.allocationsystem.shared.Cusip;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Isin;
import com.allocationsystem.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A committed allocation as allocation-service hands it over.
 *
 * @param security the bond
 * @param portfolioGroups ids of the allocation's portfolio groups, 1 to 1000, each 1 to 200 characters
 * @param limitPrice clean per 100, or null for a market order
 * @param referencePrice clean per 100 on which the allocation rests, above 0; optional, executions are held against it
 * @param comment the trader's words, or null
 * @param sendBefore UTC; until then the checks of the commit count, and a child that is not sent by then fails
 * @param children one for each account that receives an allocation
 */
record OrderBatchRequest(
        @Schema(required = true) String allocationId,
        @Schema(required = true) Security security,
        @Schema(required = true) List<String> portfolioGroups,
        @Schema(required = true) Side side,
        @Schema(required = true) LocalDate settlementDate,
        BigDecimal limitPrice,
        BigDecimal referencePrice,
        @Schema(required = true) String requestedBy,
        String comment,
        @Schema(required = true) Instant sendBefore,
        @Schema(required = true) List<Child> children)
        implements RequestBody {

    private static final int MOST_CHILDREN = 100_000;
    private static final int MOST_GROUPS = 1000;
    private static final int LONGEST_GROUP = 200;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_TICKER = 50;

    /**
     * @param cusip 9 characters; null where the bond has only an ISIN
     * @param isin 12 characters; null where it is not known
     * @param description the bond as a trader reads it, at most 500 characters; optional
     * @param ticker of the issuer, at most 50 characters; optional
     * @param minDenomination smallest piece, par; optional
     * @param increment step between legal sizes, par; optional, needed to check later modifications
     */
    record Security(
            String cusip, String isin, String description, String ticker, Long minDenomination, Long increment) {}

    /** @param quantity par */
    record Child(
            @Schema(required = true) String accountId,
            @Schema(required = true) Long quantity) {}

    @Override
    public void check(Faults faults) {
        checkAllocation(faults);
        checkSecurity(faults);
        checkGroups(faults);
        faults.required("side", side);
        faults.required("settlement_date", settlementDate);
        checkPrice(faults, "limit_price", limitPrice);
        checkPrice(faults, "reference_price", referencePrice);
        Texts.requestedBy(faults, requestedBy);
        Texts.atMost(faults, "comment", comment, Texts.LONGEST_COMMENT);
        faults.required("send_before", sendBefore);
        checkChildren(faults);
    }

    private static void checkPrice(Faults faults, String field, BigDecimal price) {
        if (price != null && price.signum() <= 0) {
            faults.impossible(field, "is %s; a price above 0 per 100 par is expected".formatted(price));
        }
    }

    private void checkAllocation(Faults faults) {
        if (faults.required("allocation_id", allocationId) && !isUuid(allocationId)) {
            faults.impossible(
                    "allocation_id", "is '%s'; a UUID is expected".formatted(QueryValue.shortened(allocationId)));
        }
    }

    private void checkSecurity(Faults faults) {
        if (!faults.required("security", security)) {
            return;
        }
        if (security.cusip() == null && security.isin() == null) {
            faults.malformed("security.cusip", "is missing, and so is isin; one of them is needed");
        }
        if (security.cusip() != null && !Cusip.isValid(security.cusip())) {
            faults.impossible(
                    "security.cusip", "is '%s', which is no CUSIP".formatted(QueryValue.shortened(security.cusip())));
        }
        if (security.isin() != null && !Isin.isValid(security.isin())) {
            faults.impossible(
                    "security.isin", "is '%s', which is no ISIN".formatted(QueryValue.shortened(security.isin())));
        }
        Texts.atMost(faults, "security.description", security.description(), LONGEST_DESCRIPTION);
        Texts.atMost(faults, "security.ticker", security.ticker(), LONGEST_TICKER);
        Quantities.check(faults, "security.min_denomination", security.minDenomination());
        Quantities.check(faults, "security.increment", security.increment());
    }

    private void checkGroups(Faults faults) {
        if (!faults.required("portfolio_groups", portfolioGroups)) {
            return;
        }
        if (portfolioGroups.isEmpty() || portfolioGroups.size() > MOST_GROUPS) {
            faults.impossible(
                    "portfolio_groups",
                    "has %d entries; 1 to %d are expected".formatted(portfolioGroups.size(), MOST_GROUPS));
        }
        for (int i = 0; i < portfolioGroups.size(); i++) {
            Texts.filled(faults, "portfolio_groups[" + i + "]", portfolioGroups.get(i), LONGEST_GROUP);
        }
    }

    private void checkChildren(Faults faults) {
        if (!faults.required("children", children)) {
            return;
        }
        if (children.isEmpty() || children.size() > MOST_CHILDREN) {
            faults.impossible(
                    "children", "has %d entries; 1 to %d are expected".formatted(children.size(), MOST_CHILDREN));
        }
        Set<String> accounts = new HashSet<>();
        for (int i = 0; i < children.size(); i++) {
            checkChild(faults, "children[" + i + "]", children.get(i), accounts);
        }
    }

    private void checkChild(Faults faults, String path, Child child, Set<String> accounts) {
        if (!faults.required(path, child)) {
            return;
        }
        if (faults.required(path + ".quantity", child.quantity())) {
            Quantities.check(faults, path + ".quantity", child.quantity());
        }
        String account = child.accountId();
        if (!faults.required(path + ".account_id", account)) {
            return;
        }
        if (account.isBlank()) {
            faults.impossible(path + ".account_id", "is blank");
        } else if (!accounts.add(account)) {
            faults.impossible(
                    path + ".account_id", "is '%s', which came before; one child per account".formatted(account));
        } else if (OrderTerms.externalId(String.valueOf(allocationId), account).length()
                > OrderTerms.LONGEST_EXTERNAL_ID) {
            faults.impossible(
                    path + ".account_id",
                    "is too long for Aladdin's external id of %d characters".formatted(OrderTerms.LONGEST_EXTERNAL_ID));
        }
    }

    /** Call after {@link #check} has passed. */
    AcceptBatchUseCase.Command toCommand(String correlationId) {
        return new AcceptBatchUseCase.Command(
                allocationId,
                new Instrument(security.cusip(), security.isin(), security.minDenomination(), security.increment()),
                security.description(),
                security.ticker(),
                portfolioGroups,
                side,
                settlementDate,
                limitPrice,
                referencePrice,
                requestedBy,
                comment,
                correlationId,
                sendBefore,
                children.stream()
                        .map(child -> new AcceptBatchUseCase.Piece(child.accountId(), child.quantity()))
                        .toList());
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
