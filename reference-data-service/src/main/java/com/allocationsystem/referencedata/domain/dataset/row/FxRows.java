package com.allocationsystem.referencedata.domain.dataset.row;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import com.allocationsystem.referencedata.domain.dataset.field.Keys;
import com.allocationsystem.referencedata.domain.position.FxRate;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads rows of fx.csv. */
public final class FxRows {

    /** Two rates of one pair may differ by a spread, no more. */
    private static final BigDecimal SPREAD = new BigDecimal("0.01");

    private final Dataset dataset;
    private final Keys pairs = new Keys();

    public FxRows(Dataset dataset) {
        this.dataset = dataset;
    }

    public void read(Fields row) {
        String from = row.currency("from_currency");
        String to = row.currency("to_currency");
        BigDecimal rate = row.number("rate");
        LocalDate asOf = row.date("as_of");
        if (from != null && from.equals(to)) {
            row.reject("to_currency", "'%s' is the currency itself".formatted(to));
        }
        if (rate != null && rate.signum() <= 0) {
            row.reject("rate", "%s must be above 0".formatted(rate.toPlainString()));
        }
        if (row.good()) {
            dataset.fxRates().stream()
                    .filter(other -> other.from().equals(to) && other.to().equals(from))
                    .filter(other -> contradict(rate, other.rate()))
                    .findFirst()
                    .ifPresent(other -> row.reject(
                            "rate",
                            "%s contradicts the rate %s from %s to %s: one times the other must be 1, within 1 %%; mend one or leave it out"
                                    .formatted(
                                            rate.toPlainString(), other.rate().toPlainString(), to, from)));
        }
        if (row.good() && pairs.addNew(row, "to_currency", from + " " + to)) {
            dataset.fxRates().add(new FxRate(from, to, rate, asOf));
        }
    }

    private static boolean contradict(BigDecimal rate, BigDecimal back) {
        return rate.multiply(back).subtract(BigDecimal.ONE).abs().compareTo(SPREAD) > 0;
    }
}
