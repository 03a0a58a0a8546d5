package com.allocationsystem.ordergateway.adapter.in.rest.batch;

import com.allocationsystem.edge.json.RequestBody;
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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A committed allocation as allocation-service hands it over.
 *
 * @param limitPrice clean per 100, or null for a market order
 * @param comment the trader's words, or null
 */
record OrderBatchRequest(
        @Schema(required = true) String allocationId,
        @Schema(required = true) Security security,
        @Schema(required = true) Side side,
        @Schema(required = true) LocalDate settlementDate,
        BigDecimal limitPrice,
        @Schema(required = true) String requestedBy,
        String comment,
        @Schema(required = true) List<Child> children)
        implements RequestBody {

    private static final int MOST_CHILDREN = 100_000;

    /**
     * @param minDenomination smallest piece, par; optional
     * @param increment step between legal sizes, par; optional, needed to check later modifications
     */
    record Security(String cusip, String isin, Long minDenomination, Long increment) {}

    /** @param quantity par */
    record Child(
            @Schema(required = true) String accountId,
            @Schema(required = true) Long quantity) {}

    @Override
    public void check(Faults faults) {
        checkAllocation(faults);
        checkSecurity(faults);
        faults.required("side", side);
        faults.required("settlement_date", settlementDate);
        if (limitPrice != null && limitPrice.signum() <= 0) {
            faults.impossible("limit_price", "is %s; a price above 0 per 100 par is expected".formatted(limitPrice));
        }
        Texts.requestedBy(faults, requestedBy);
        Texts.atMost(faults, "comment", comment, Texts.LONGEST_COMMENT);
        checkChildren(faults);
    }

    private void checkAllocation(Faults faults) {
        if (faults.required("allocation_id", allocationId) && !isUuid(allocationId)) {
            faults.impossible("allocation_id", "is '%s'; a UUID is expected".formatted(Texts.shortened(allocationId)));
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
                    "security.cusip", "is '%s', which is no CUSIP".formatted(Texts.shortened(security.cusip())));
        }
        if (security.isin() != null && !Isin.isValid(security.isin())) {
            faults.impossible("security.isin", "is '%s', which is no ISIN".formatted(Texts.shortened(security.isin())));
        }
        Quantities.check(faults, "security.min_denomination", security.minDenomination());
        Quantities.check(faults, "security.increment", security.increment());
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
                side,
                settlementDate,
                limitPrice,
                requestedBy,
                comment,
                correlationId,
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
