package com.allocationsystem.allocation.adapter.out.postgres.fairness;

import com.allocationsystem.allocation.application.port.out.fairness.Closes;
import com.allocationsystem.allocation.domain.fairness.close.ClosingPrice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** Closing prices in PostgreSQL. */
@ApplicationScoped
@Transactional
class PostgresCloses implements Closes {

    private final EntityManager database;

    PostgresCloses(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<ClosingPrice> kept(Collection<ClosingPrice> closes) {
        return database
                .unwrap(Session.class)
                .createNativeQuery("""
                        select c.cusip, c.close_date, c.clean_price from fairness_close c
                         where (c.cusip, c.close_date) in
                               (select * from unnest(cast(:cusips as text[]), cast(:dates as date[])))""", Tuple.class)
                .addScalar("cusip", String.class)
                .addScalar("close_date", LocalDate.class)
                .addScalar("clean_price", BigDecimal.class)
                .setParameter("cusips", closes.stream().map(ClosingPrice::cusip).toArray(String[]::new))
                .setParameter(
                        "dates",
                        closes.stream().map(close -> close.date().toString()).toArray(String[]::new))
                .getResultList()
                .stream()
                .map(row -> new ClosingPrice(
                        row.get("cusip", String.class),
                        row.get("close_date", LocalDate.class),
                        row.get("clean_price", BigDecimal.class)))
                .toList();
    }

    @Override
    public void add(List<ClosingPrice> closes, String enteredBy, Instant at) {
        database.createNativeQuery("""
                        insert into fairness_close (cusip, close_date, clean_price, entered_by, entered_at)
                        select cusip, close_date, clean_price, :by, cast(:at as timestamptz)
                          from unnest(cast(:cusips as text[]), cast(:dates as date[]), cast(:prices as numeric[]))
                               as entered (cusip, close_date, clean_price)""")
                .setParameter("cusips", closes.stream().map(ClosingPrice::cusip).toArray(String[]::new))
                .setParameter(
                        "dates",
                        closes.stream().map(close -> close.date().toString()).toArray(String[]::new))
                .setParameter(
                        "prices",
                        closes.stream()
                                .map(close -> close.cleanPrice().toPlainString())
                                .toArray(String[]::new))
                .setParameter("by", enteredBy)
                .setParameter("at", at)
                .executeUpdate();
    }
}
