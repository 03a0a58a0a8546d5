package com.allocationsystem.allocation.adapter.in.rest.finalallocation;

import com.allocationsystem.allocation.engine.finalallocation.FilledBlock;
import com.allocationsystem.allocation.engine.finalallocation.FilledBlock.FilledAccount;
import com.allocationsystem.allocation.model.finalallocation.FillStyle;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /final-allocations}.
 *
 * @param style CHILDREN: an order for each account; BLOCK: one order for all
 * @param filled par of all accounts together, above 0
 * @param averagePrice clean per 100 par over all fills, unrounded
 * @param accounts what Aladdin shows of each, at most once
 * @param declaredBy username of who says that the block has ended
 */
record FilledBlockRequest(
        @Schema(required = true, format = "uuid") String allocationId,
        @Schema(required = true) FillStyle style,
        @Schema(required = true) Long filled,
        @Schema(required = true) BigDecimal averagePrice,
        @Schema(required = true) List<FilledAccountRequest> accounts,
        @Schema(required = true) String declaredBy)
        implements RequestBody {

    /**
     * @param filled par filled, or in style BLOCK booked, 0 or more
     * @param averagePrice clean per 100 par; null where nothing is filled
     */
    record FilledAccountRequest(
            @Schema(required = true) String accountId,
            @Schema(required = true) Long filled,
            @Schema(nullable = true) BigDecimal averagePrice) {}

    @Override
    public void check(Faults faults) {
        if (faults.required("allocation_id", allocationId)
                && !allocationId.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            faults.malformed("allocation_id", "is no UUID; send the id of a committed allocation");
        }
        faults.required("style", style);
        faults.required("declared_by", declaredBy);
        if (faults.required("filled", filled) && filled <= 0) {
            faults.impossible("filled", "is %d; send the par that was filled, above 0".formatted(filled));
        }
        price(faults, "average_price", averagePrice, true);
        if (faults.required("accounts", accounts)) {
            checkAccounts(faults);
        }
    }

    private void checkAccounts(Faults faults) {
        Map<String, FilledAccountRequest> seen = new HashMap<>();
        for (int i = 0; i < accounts.size(); i++) {
            FilledAccountRequest account = accounts.get(i);
            String at = "accounts[" + i + "].";
            faults.required(at + "account_id", account.accountId());
            if (faults.required(at + "filled", account.filled()) && account.filled() < 0) {
                faults.impossible(at + "filled", "is %d; send 0 or more par".formatted(account.filled()));
            }
            price(
                    faults,
                    at + "average_price",
                    account.averagePrice(),
                    style == FillStyle.CHILDREN && account.filled() != null && account.filled() > 0);
            if (seen.put(account.accountId(), account) != null) {
                faults.impossible(at + "account_id", "names %s again; send it once".formatted(account.accountId()));
            }
        }
    }

    private static void price(Faults faults, String field, BigDecimal price, boolean required) {
        if ((price != null || required && faults.required(field, null)) && price.signum() <= 0) {
            faults.impossible(field, "is %s; send a clean price per 100 par, above 0".formatted(price));
        }
    }

    UUID allocation() {
        return UUID.fromString(allocationId);
    }

    FilledBlock fills() {
        Map<String, FilledAccount> filledAccounts = new HashMap<>();
        accounts.forEach(account ->
                filledAccounts.put(account.accountId(), new FilledAccount(account.filled(), account.averagePrice())));
        return new FilledBlock(style, filled, averagePrice, filledAccounts);
    }
}
