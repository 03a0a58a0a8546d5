package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.shared.Cusip;
import com.allocationsystem.shared.Isin;
import com.allocationsystem.shared.Lei;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Reads rows of securities.csv. OAS alone may be negative: a bond can trade inside the Treasury curve. */
public final class SecurityRows {

    private static final Set<String> DAY_COUNTS = Set.of("30/360", "ACT/ACT");

    /** Columns that a dataset may leave out. */
    private static final String OUTSTANDING = "amount_outstanding";

    private static final String ISSUER_ID = "issuer_id";
    private static final String ISSUER_LEI = "lei";

    private static final List<Long> FREQUENCIES = List.of(0L, 1L, 2L, 4L, 12L);

    private final Keys cusips;
    private final Keys isins = new Keys();
    private final Consumer<Security> good;

    public SecurityRows(Keys cusips, Consumer<Security> good) {
        this.cusips = cusips;
        this.good = good;
    }

    public void read(Fields row) {
        String cusip = row.matching(
                "cusip", row.required("cusip"), Cusip::isValid, "is not a CUSIP: 9 characters, right check digit");
        cusips.addNew(row, "cusip", cusip);
        String isin = row.matching(
                "isin", row.optional("isin"), Isin::isValid, "is not an ISIN: 12 characters, right check digit");
        isins.addNew(row, "isin", isin);
        String ticker = row.optional("ticker");
        String description = row.required("description");
        String issuer = row.required("issuer");
        String issuerId = row.optional(ISSUER_ID);
        String lei = row.matching(
                ISSUER_LEI,
                upper(row.optional(ISSUER_LEI)),
                Lei::isValid,
                "is not an LEI: 20 characters, right check digits; leave it empty when it is unknown");
        String sector = row.required("sector");
        String currency = row.currency("currency");
        BigDecimal coupon = row.notNegative("coupon");
        Long frequency = row.whole("coupon_frequency", 0);
        if (frequency != null && !FREQUENCIES.contains(frequency)) {
            row.reject("coupon_frequency", "%d is not one of %s".formatted(frequency, FREQUENCIES));
        }
        String dayCount =
                row.matching("day_count", row.required("day_count"), DAY_COUNTS::contains, "is not 30/360 or ACT/ACT");
        LocalDate maturity = row.date("maturity");
        String rating = row.optional("rating");
        BigDecimal price = row.notNegative("price");
        BigDecimal accrued = row.notNegative("accrued_interest");
        BigDecimal duration = row.notNegative("duration");
        BigDecimal spreadDuration = row.notNegative("spread_duration");
        BigDecimal oas = row.optionalNumber("oas");
        Long minDenomination = row.whole("min_denomination", 1);
        Long increment = row.whole("increment", 1);
        Long outstanding = row.optionalWhole(OUTSTANDING, 1);
        LocalDate asOf = row.date("as_of");
        if (row.good()) {
            good.accept(new Security(
                    cusip,
                    isin,
                    ticker,
                    description,
                    issuer,
                    issuerId,
                    lei,
                    sector,
                    currency,
                    coupon,
                    frequency.intValue(),
                    dayCount,
                    maturity,
                    rating,
                    price,
                    accrued,
                    duration,
                    spreadDuration,
                    oas,
                    minDenomination,
                    increment,
                    outstanding,
                    asOf));
        }
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
