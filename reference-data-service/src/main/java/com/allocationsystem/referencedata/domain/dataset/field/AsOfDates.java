package com.allocationsystem.referencedata.domain.dataset.field;

import com.allocationsystem.referencedata.domain.dataset.Rejects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The as_of dates of one file. The date of a dataset is the one that most rows state, so that one wrong date does not move
 * the business date of the firm; rows of another date are rejected.
 */
public final class AsOfDates {

    private final Map<LocalDate, Rows> rows = new TreeMap<>();

    private static final class Rows {
        private final List<Fields> first = new ArrayList<>();
        private long count;
    }

    /** @param date of the row, or null when it was rejected */
    public void add(Fields row, LocalDate date) {
        if (date == null) {
            return;
        }
        Rows same = rows.computeIfAbsent(date, any -> new Rows());
        same.count++;
        if (same.first.size() < Rejects.LISTED) {
            same.first.add(row);
        }
    }

    /** @return the date of most rows, the earliest of two that are equally frequent; null without any row */
    public LocalDate mostFrequent() {
        return rows.entrySet().stream()
                .max(Comparator.<Map.Entry<LocalDate, Rows>>comparingLong(entry -> entry.getValue().count)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Rejects the rows whose date is wrong. */
    public void reject(Predicate<LocalDate> wrong, String reason) {
        rows.forEach((date, same) -> {
            if (wrong.test(date)) {
                same.first.forEach(row -> row.reject("as_of", "%s %s".formatted(date, reason)));
            }
        });
    }
}
