package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.field.AsOfDates;
import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import com.allocationsystem.referencedata.domain.dataset.field.Keys;
import com.allocationsystem.referencedata.domain.security.BondTerms;
import com.allocationsystem.referencedata.domain.security.BondTraits;
import com.allocationsystem.referencedata.domain.security.DayCounts;
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

    /** Columns that a dataset may leave out. */
    private static final String OUTSTANDING = "amount_outstanding";

    private static final String ISSUER_ID = "issuer_id";
    private static final String ISSUER_LEI = "lei";

    private static final String PARENT_ISSUER_ID = "parent_issuer_id";
    private static final int BUREAU_CHARACTERS = 9;

    /** Countries whose bonds have a CUSIP that is the middle of their ISIN. */
    private static final Set<String> CUSIP_COUNTRIES = Set.of("US", "CA");

    /** Prefixes of ISINs that are no country: international, European and substitute agencies. */
    private static final Set<String> NO_COUNTRIES = Set.of("XS", "EU", "XA", "XB", "XC", "XD", "XF", "QS", "QT");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final List<Long> FREQUENCIES = List.of(0L, 1L, 2L, 4L, 12L);

    private final Keys cusips;
    private final Keys isins = new Keys();
    private final AsOfDates asOfDates = new AsOfDates();
    private final Consumer<Security> good;

    public SecurityRows(Keys cusips, MarketValues values, Consumer<Security> good) {
        this.cusips = cusips;
        this.good = security -> {
            values.addBond(security);
            good.accept(security);
        };
    }

    public void read(Fields row) {
        String cusip = row.matching(
                "cusip", row.required("cusip"), Cusip::isValid, "is not a CUSIP: 9 characters, right check digit");
        cusips.addNew(row, "cusip", cusip);
        String isin = row.matching(
                "isin", row.optional("isin"), Isin::isValid, "is not an ISIN: 12 characters, right check digit");
        checkIsin(row, isin, cusip);
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
        String parentIssuerId = row.optional(PARENT_ISSUER_ID);
        String sector = row.required("sector");
        String currency = row.currency("currency");
        BigDecimal coupon = row.notNegative("coupon");
        Long frequency = row.whole("coupon_frequency", 0);
        if (frequency != null && !FREQUENCIES.contains(frequency)) {
            row.reject("coupon_frequency", "%d is not one of %s".formatted(frequency, FREQUENCIES));
        }
        String dayCount = row.required("day_count");
        LocalDate maturity = row.date("maturity");
        String rating = row.optional("rating");
        BigDecimal price = row.notNegative("price");
        BigDecimal accrued = row.number("accrued_interest");
        BigDecimal duration = row.notNegative("duration");
        BigDecimal spreadDuration = row.notNegative("spread_duration");
        BigDecimal oas = row.optionalNumber("oas");
        Long minDenomination = row.whole("min_denomination", 1);
        Long increment = row.whole("increment", 1);
        Long outstanding = row.optionalWhole(OUTSTANDING, 1);
        LocalDate asOf = row.date("as_of");
        asOfDates.add(row, asOf);
        BondTerms terms = terms(row, maturity);
        if (accrued != null && accrued.signum() < 0 && terms.exDividendDate() == null) {
            row.reject(
                    "accrued_interest",
                    "%s is negative, which needs an ex_dividend_date".formatted(accrued.toPlainString()));
        }
        BondTraits traits = new BondTraits(
                row.matching(
                        "country",
                        row.optional("country"),
                        COUNTRIES::contains,
                        "is not an ISO 3166 country code such as US; leave it empty when it is unknown"),
                row.optionalYes("callable"),
                row.optionalYes("rule_144a"),
                row.optionalYes("subordinated"));
        if (row.good()) {
            if (!DayCounts.isKnown(dayCount)) {
                row.note(
                        "day_count",
                        "'%s' is none of %s: orders for this bond are refused, because its interest cannot be computed"
                                .formatted(dayCount, DayCounts.known()));
            }
            good.accept(new Security(
                    cusip,
                    isin,
                    ticker,
                    description,
                    issuer,
                    issuerId,
                    lei,
                    parentIssuerId,
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
                    asOf,
                    terms,
                    traits));
        }
    }

    /** @return the as_of dates of the rows */
    public AsOfDates asOfDates() {
        return asOfDates;
    }

    private static BondTerms terms(Fields row, LocalDate maturity) {
        LocalDate dated = row.optionalDate("dated_date");
        LocalDate firstCoupon = row.optionalDate("first_coupon_date");
        if (dated != null && firstCoupon != null && !dated.isBefore(firstCoupon)) {
            row.reject("first_coupon_date", "%s must lie after the dated date %s".formatted(firstCoupon, dated));
        }
        if (firstCoupon != null && maturity != null && firstCoupon.isAfter(maturity)) {
            row.reject("first_coupon_date", "%s lies after maturity on %s".formatted(firstCoupon, maturity));
        }
        return new BondTerms(
                dated,
                firstCoupon,
                Boolean.TRUE.equals(row.optionalYes("trades_flat")),
                row.optionalAboveZero("pool_factor"),
                row.optionalDate("factor_date"),
                row.optionalAboveZero("index_ratio"),
                row.optionalDate("ex_dividend_date"));
    }

    /**
     * A right check digit is not enough: an order by ISIN would trade another bond. CUSIPs that begin with a letter (CINS) are
     * of bonds elsewhere, whose ISIN is built on another number.
     */
    private static void checkIsin(Fields row, String isin, String cusip) {
        if (isin == null || cusip == null) {
            return;
        }
        String country = isin.substring(0, 2);
        String number = isin.substring(2, 2 + BUREAU_CHARACTERS);
        boolean ofCusipCountry = CUSIP_COUNTRIES.contains(country);
        if (!ofCusipCountry && Character.isDigit(cusip.charAt(0)) || ofCusipCountry && !number.equals(cusip)) {
            row.reject(
                    "isin",
                    "'%s' belongs to another bond than CUSIP %s; US%s and a check digit is expected"
                            .formatted(isin, cusip, cusip));
        } else if (!COUNTRIES.contains(country) && !NO_COUNTRIES.contains(country)) {
            row.reject("isin", "'%s' begins with %s, which is no country".formatted(isin, country));
        }
    }

    private static String upper(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
