package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Checks rows of positions.csv and cash.csv; nothing of them is kept but the latest as_of. Cash may be negative: an
 * overdraft.
 */
public final class PositionRows {

    private final Keys cusips;
    private final Keys accountIds;
    private final Keys balances = new Keys();
    private final PairSet positions = new PairSet();
    private LocalDate latest;

    public PositionRows(Keys cusips, Keys accountIds) {
        this.cusips = cusips;
        this.accountIds = accountIds;
    }

    public void readPosition(Fields row) {
        String accountId = row.required("account_id");
        String cusip = row.required("cusip");
        accountIds.require(row, "account_id", accountId, DatasetFile.ACCOUNTS);
        cusips.require(row, "cusip", cusip, DatasetFile.SECURITIES);
        row.whole("quantity", 0);
        row.notNegative("market_value");
        LocalDate asOf = row.date("as_of");
        int account = accountIds.numberOf(accountId);
        int bond = cusips.numberOf(cusip);
        if (account >= 0 && bond >= 0 && !positions.add(account, bond)) {
            row.reject("cusip", "account '%s' holds '%s' twice".formatted(accountId, cusip));
        }
        if (asOf != null && (latest == null || asOf.isAfter(latest))) {
            latest = asOf;
        }
    }

    public void readCash(Fields row) {
        String accountId = row.required("account_id");
        String currency = row.currency("currency");
        BigDecimal settled = row.number("settled_cash");
        BigDecimal available = row.number("available_cash");
        accountIds.require(row, "account_id", accountId, DatasetFile.ACCOUNTS);
        if (settled != null && available != null && row.good()) {
            balances.addNew(row, "currency", accountId + " " + currency);
        }
    }

    /** @return latest as_of of the positions, or null without one */
    public LocalDate latestAsOf() {
        return latest;
    }
}
