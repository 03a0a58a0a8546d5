package com.allocationsystem.referencedata.adapter.out.postgres;

import com.allocationsystem.referencedata.adapter.out.sql.SqlReads;
import com.allocationsystem.referencedata.application.port.out.RateSource;
import com.allocationsystem.referencedata.domain.position.FxRate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

/** Rates of exchange in our own PostgreSQL, wherever the catalogue comes from. */
@ApplicationScoped
class PostgresRates implements RateSource {

    private static final String RATES = """
            SELECT from_currency, to_currency, rate, TO_CHAR(as_of, 'YYYY-MM-DD') FROM fx_rates
            WHERE from_currency = ? OR to_currency = ?""";

    private final SqlReads sql;

    PostgresRates(DataSource database) {
        this.sql = new SqlReads(() -> database);
    }

    @Override
    public List<FxRate> ratesOf(String currency) {
        return sql.list(
                RATES,
                row -> new FxRate(
                        row.getString(1), row.getString(2), row.getBigDecimal(3), LocalDate.parse(row.getString(4))),
                currency,
                currency);
    }
}
