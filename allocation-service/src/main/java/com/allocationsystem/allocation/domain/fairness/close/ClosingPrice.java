package com.allocationsystem.allocation.domain.fairness.close;

import com.allocationsystem.allocation.model.json.Frozen;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A bond's price at the end of a day.
 *
 * @param cusip 9 characters
 * @param date business date
 * @param cleanPrice per 100 par, above 0
 */
public record ClosingPrice(String cusip, LocalDate date, BigDecimal cleanPrice) {

    /** A price as it reads back from where it is kept. */
    public ClosingPrice {
        cleanPrice = Frozen.number(cleanPrice);
    }

    /** Which bond's on which day; there is one close of each. */
    public record Key(String cusip, LocalDate date) {}

    public Key key() {
        return new Key(cusip, date);
    }
}
