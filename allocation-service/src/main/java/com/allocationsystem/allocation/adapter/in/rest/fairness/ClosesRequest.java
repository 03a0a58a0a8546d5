package com.allocationsystem.allocation.adapter.in.rest.fairness;

import com.allocationsystem.allocation.application.port.in.fairness.EnterClosesUseCase;
import com.allocationsystem.allocation.domain.fairness.close.ClosingPrice;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.shared.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Body of {@code POST /fairness/closes}.
 *
 * @param closes 1 to 10,000, each bond and day once
 */
record ClosesRequest(@Schema(required = true) List<CloseEntry> closes) implements RequestBody {

    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(10_000);
    private static final int MOST_DECIMALS = 10;

    /**
     * A bond's price at the end of a day.
     *
     * @param cusip 9 characters
     * @param date business date
     * @param cleanPrice per 100 par, above 0, at most 10,000, at most 10 decimals
     */
    record CloseEntry(
            @Schema(required = true) String cusip,
            @Schema(required = true) LocalDate date,
            @Schema(required = true) BigDecimal cleanPrice) {}

    @Override
    public void check(Faults faults) {
        if (!faults.required("closes", closes)) {
            return;
        }
        if (closes.isEmpty() || closes.size() > EnterClosesUseCase.MOST_CLOSES) {
            faults.impossible(
                    "closes", "are %d; send 1 to %d".formatted(closes.size(), EnterClosesUseCase.MOST_CLOSES));
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < closes.size(); i++) {
            check(faults, "closes[%d]".formatted(i), closes.get(i), seen);
        }
    }

    private static void check(Faults faults, String field, CloseEntry close, Set<String> seen) {
        if (!faults.required(field, close)) {
            return;
        }
        if (faults.required(field + ".cusip", close.cusip()) && !close.cusip().matches("[0-9A-Z*@#]{9}")) {
            faults.impossible(field + ".cusip", "is no CUSIP of 9 characters");
        }
        faults.required(field + ".date", close.date());
        if (faults.required(field + ".clean_price", close.cleanPrice())
                && (close.cleanPrice().signum() <= 0
                        || close.cleanPrice().compareTo(HIGHEST_PRICE) > 0
                        || close.cleanPrice().scale() > MOST_DECIMALS)) {
            faults.impossible(
                    field + ".clean_price",
                    "must be above 0, at most 10,000, with at most %d decimals".formatted(MOST_DECIMALS));
        }
        if (!seen.add(close.cusip() + " " + close.date())) {
            faults.impossible(field, "names %s on %s again; send it once".formatted(close.cusip(), close.date()));
        }
    }

    List<ClosingPrice> toCloses() {
        return closes.stream()
                .map(close -> new ClosingPrice(close.cusip(), close.date(), close.cleanPrice()))
                .toList();
    }
}
