package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.field.AsOfDates;
import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import com.allocationsystem.referencedata.domain.dataset.field.Keys;
import com.allocationsystem.referencedata.domain.dataset.field.PairSet;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Checks rows of positions.csv and cash.csv; nothing of them is kept but the dates. Cash may be negative: an
 * overdraft.
 */
public final class PositionRows {

    private final Keys cusips;
    private final Keys accountIds;
    private final Keys balances = new Keys();
    private final PairSet positions = new PairSet();
    private final AsOfDates asOfDates = new AsOfDates();
    private final MarketValues values;

    public PositionRows(Keys cusips, Keys accountIds, MarketValues values) {
        this.cusips = cusips;
        this.accountIds = accountIds;
        this.values = values;
    }

    public void readPosition(Fields row) {
        String accountId = row.required("account_id");
        String cusip = row.required("cusip");
        accountIds.require(row, "account_id", accountId, DatasetFile.ACCOUNTS);
        cusips.require(row, "cusip", cusip, DatasetFile.SECURITIES);
        Long par = par(row, cusip);
        BigDecimal value = row.notNegative("market_value");
        asOfDates.add(row, row.date("as_of"));
        int account = accountIds.numberOf(accountId);
        int bond = cusips.numberOf(cusip);
        if (account >= 0 && bond >= 0 && !positions.add(account, bond)) {
            row.reject("cusip", "account '%s' holds '%s' twice".formatted(accountId, cusip));
        }
        if (row.good()) {
            values.compare(row, accountId, cusip, par, value);
        }
    }

    /** Original face of a bond with a factor is often reckoned back from current face in cents, and then is no whole number. */
    private Long par(Fields row, String cusip) {
        BigDecimal stated = row.number("quantity");
        if (stated == null || !values.scales(cusip)) {
            return row.whole("quantity", stated, 0);
        }
        BigDecimal whole = stated.setScale(0, RoundingMode.HALF_EVEN);
        if (whole.compareTo(stated) != 0) {
            row.note("quantity", "%s is counted as %s par".formatted(stated.toPlainString(), whole.toPlainString()));
        }
        return row.whole("quantity", whole, 0);
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

    /** @return the as_of dates of the positions */
    public AsOfDates asOfDates() {
        return asOfDates;
    }
}
