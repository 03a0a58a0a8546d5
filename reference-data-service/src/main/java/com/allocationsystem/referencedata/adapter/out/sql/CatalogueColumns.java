package com.allocationsystem.referencedata.adapter.out.sql;

import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.portfolio.Benchmark;
import com.allocationsystem.referencedata.domain.portfolio.Membership;
import com.allocationsystem.referencedata.domain.portfolio.PortfolioGroup;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.BondTerms;
import com.allocationsystem.referencedata.domain.security.BondTraits;
import com.allocationsystem.referencedata.domain.security.Security;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The catalogue's columns as every SQL source names them, and how a row of them reads.
 *
 * <p>Dates travel as text: drivers disagree about the time zone of a date. Numbers lose trailing zeros, so that a source
 * with fixed decimals and one without answer the same.
 */
public final class CatalogueColumns {

    /** Of table {@code securities s}, read by {@link #security}. */
    public static final String SECURITY = """
            s.cusip, s.isin, s.ticker, s.description, s.issuer, s.issuer_id, s.lei, s.sector, s.currency, s.coupon, s.coupon_frequency, \
            s.day_count, TO_CHAR(s.maturity, 'YYYY-MM-DD'), s.rating, s.price, s.accrued_interest, s.duration, \
            s.spread_duration, s.oas, s.min_denomination, s.increment, s.amount_outstanding, TO_CHAR(s.as_of, 'YYYY-MM-DD'), s.parent_issuer_id, \
            TO_CHAR(s.dated_date, 'YYYY-MM-DD'), TO_CHAR(s.first_coupon_date, 'YYYY-MM-DD'), s.trades_flat, s.pool_factor, \
            TO_CHAR(s.factor_date, 'YYYY-MM-DD'), s.index_ratio, s.country, s.callable, s.rule_144a, s.subordinated, \
            TO_CHAR(s.ex_dividend_date, 'YYYY-MM-DD')""";

    /** Of tables {@code accounts a} and {@code benchmarks b}, read by {@link #account}. */
    public static final String ACCOUNT = """
            a.account_id, a.account_name, a.base_currency, a.nav, \
            b.benchmark_id, b.benchmark_name, b.duration, b.spread_duration, b.oas""";

    private CatalogueColumns() {}

    /**
     * @param issuerKey the expression that is read as the key of the bond's issuer
     * @return columns of table {@code securities s}, read by {@link #risk}
     */
    public static String riskOfIssuer(String issuerKey) {
        return "s.cusip, %s, s.sector, s.duration, s.spread_duration, s.oas".formatted(issuerKey);
    }

    /** @return the bond of a row of {@link #SECURITY} */
    public static Security security(ResultSet row) throws SQLException {
        return new Security(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(24),
                row.getString(8),
                row.getString(9),
                number(row, 10),
                row.getInt(11),
                row.getString(12),
                LocalDate.parse(row.getString(13)),
                row.getString(14),
                number(row, 15),
                number(row, 16),
                number(row, 17),
                number(row, 18),
                number(row, 19),
                row.getLong(20),
                row.getLong(21),
                wholeOrNull(row, 22),
                LocalDate.parse(row.getString(23)),
                new BondTerms(
                        dateOrNull(row, 25),
                        dateOrNull(row, 26),
                        Boolean.TRUE.equals(yesOrNull(row, 27)),
                        number(row, 28),
                        dateOrNull(row, 29),
                        number(row, 30),
                        dateOrNull(row, 35)),
                new BondTraits(row.getString(31), yesOrNull(row, 32), yesOrNull(row, 33), yesOrNull(row, 34)));
    }

    /** @return the date of a column of text; null when the column is */
    public static LocalDate dateOrNull(ResultSet row, int column) throws SQLException {
        String date = row.getString(column);
        return date == null ? null : LocalDate.parse(date);
    }

    private static Boolean yesOrNull(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : Boolean.valueOf(value.equals("Y"));
    }

    private static Long wholeOrNull(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(value);
    }

    /** @return the risk of a row of {@link #riskOfIssuer} */
    public static BondRisk risk(ResultSet row) throws SQLException {
        return new BondRisk(
                row.getString(1), row.getString(2), row.getString(3), number(row, 4), number(row, 5), number(row, 6));
    }

    /** @return the account of a row of {@link #ACCOUNT} */
    public static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBigDecimal(4).setScale(2, RoundingMode.HALF_EVEN),
                new Benchmark(row.getString(5), row.getString(6), number(row, 7), number(row, 8), number(row, 9)));
    }

    /** @return the group of a row of group_id, group_name, parent_group_id */
    public static PortfolioGroup group(ResultSet row) throws SQLException {
        return new PortfolioGroup(row.getString(1), row.getString(2), row.getString(3));
    }

    /** @return the membership of a row of group_id, account_id */
    public static Membership membership(ResultSet row) throws SQLException {
        return new Membership(row.getString(1), row.getString(2));
    }

    /** @return the number without trailing zeros, never in powers of ten; null when the column is */
    public static BigDecimal number(ResultSet row, int column) throws SQLException {
        BigDecimal value = row.getBigDecimal(column);
        if (value == null) {
            return null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
