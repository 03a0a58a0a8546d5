package com.allocationsystem.referencedata.domain.dataset.field;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Notes;
import com.allocationsystem.referencedata.domain.dataset.Rejects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The values of one row, read by type; each that does not fit is rejected, and null stands in for it. */
public final class Fields {

    private static final int LONGEST_TEXT = 500;
    private static final int MOST_DIGITS = 18;
    private static final int LAST_YEAR = 9999;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final DatasetFile file;
    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> values;
    private final Rejects rejects;
    private final Notes notes;
    private boolean good = true;

    public Fields(
            DatasetFile file,
            long line,
            Map<String, Integer> columns,
            List<String> values,
            Rejects rejects,
            Notes notes) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.values = values;
        this.rejects = rejects;
        this.notes = notes;
    }

    /** @return whether nothing of the row was rejected so far */
    public boolean good() {
        return good;
    }

    public void reject(String field, String reason) {
        good = false;
        rejects.add(file, line, field, reason);
    }

    /** Says what should be looked at; the row stays good. */
    public void note(String field, String message) {
        notes.add(file, line, field, message);
    }

    /** @return the value without blanks at its ends, or null when it is empty or has no column: unknown */
    public String optional(String field) {
        if (!columns.containsKey(field)) {
            return null;
        }
        String value = values.get(columns.get(field)).strip();
        if (value.length() > LONGEST_TEXT) {
            reject(field, "is longer than %d characters".formatted(LONGEST_TEXT));
            return null;
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            reject(field, "has a control character in it");
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    public String required(String field) {
        boolean before = good;
        String value = optional(field);
        if (value == null && good == before) {
            reject(field, "is empty");
        }
        return value;
    }

    public String required(String field, int longest) {
        String value = required(field);
        if (value != null && value.length() > longest) {
            reject(field, "'%s' is longer than %d characters".formatted(value, longest));
            return null;
        }
        return value;
    }

    public String currency(String field) {
        return matching(
                field,
                required(field),
                value -> CURRENCY.matcher(value).matches(),
                "is not a currency code such as USD");
    }

    /** @return the value when the test accepts it or it is null; else null, rejected with the reason */
    public String matching(String field, String value, Predicate<String> test, String reason) {
        if (value == null || test.test(value)) {
            return value;
        }
        reject(field, "'%s' %s".formatted(value, reason));
        return null;
    }

    public <E extends Enum<E>> E oneOf(String field, Class<E> type) {
        String value = required(field);
        if (value == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        reject(field, "'%s' is not one of %s".formatted(value, Arrays.toString(type.getEnumConstants())));
        return null;
    }

    /** @return a day of the years 1 to 9999, which databases and calendars hold, or null when it was rejected */
    public LocalDate date(String field) {
        return date(field, required(field));
    }

    /** @return as {@link #date(String)}, or null when it is empty or has no column */
    public LocalDate optionalDate(String field) {
        return date(field, optional(field));
    }

    private LocalDate date(String field, String value) {
        try {
            LocalDate date = value == null ? null : LocalDate.parse(value);
            if (date == null || date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
                return date;
            }
            reject(field, "'%s' lies outside the years 0001 to 9999".formatted(value));
        } catch (DateTimeParseException e) {
            reject(field, "'%s' is not a date such as 2025-01-31".formatted(value));
        }
        return null;
    }

    /** @return whether the value is Y; null when it is empty or has no column: unknown */
    public Boolean optionalYes(String field) {
        String value = optional(field);
        if (value == null || value.equals("Y") || value.equals("N")) {
            return value == null ? null : Boolean.valueOf(value.equals("Y"));
        }
        reject(field, "'%s' is not Y or N; leave it empty when it is unknown".formatted(value));
        return null;
    }

    /** @return a number above 0, or null when it is empty, has no column or was rejected */
    public BigDecimal optionalAboveZero(String field) {
        BigDecimal value = optionalNumber(field);
        if (value != null && value.signum() <= 0) {
            reject(field, "%s must be above 0; leave it empty when it is unknown".formatted(value.toPlainString()));
            return null;
        }
        return value;
    }

    /** @return the values between semicolons, without blanks at their ends; empty when the field is, or has no column */
    public List<String> members(String field) {
        String value = optional(field);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(";"))
                        .map(String::strip)
                        .filter(member -> !member.isEmpty())
                        .toList();
    }

    public BigDecimal number(String field) {
        return parse(field, required(field));
    }

    public BigDecimal optionalNumber(String field) {
        return parse(field, optional(field));
    }

    public BigDecimal notNegative(String field) {
        BigDecimal value = number(field);
        if (value != null && value.signum() < 0) {
            reject(field, "%s is negative".formatted(value.toPlainString()));
            return null;
        }
        return value;
    }

    /** @return a whole number of at least {@code least}, or null */
    public Long whole(String field, long least) {
        return whole(field, number(field), least);
    }

    /** @return a whole number of at least {@code least}, or null when it is empty, has no column or was rejected */
    public Long optionalWhole(String field, long least) {
        return whole(field, optionalNumber(field), least);
    }

    /** @return the value as a whole number of at least {@code least}, or null when it is null or was rejected */
    public Long whole(String field, BigDecimal value, long least) {
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            reject(field, "%s is not a whole number".formatted(value.toPlainString()));
            return null;
        }
        if (value.compareTo(BigDecimal.valueOf(least)) < 0) {
            String fault = least == 0 ? "is negative" : "must be at least " + least;
            reject(field, "%s %s".formatted(value.toPlainString(), fault));
            return null;
        }
        return value.longValueExact();
    }

    public BigDecimal parse(String field, String text) {
        if (text == null) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            // 1E999999999 is a finite number too, and unfolding it would fill the memory.
            if (value.precision() <= 2 * MOST_DIGITS
                    && Math.abs((long) value.scale()) <= MOST_DIGITS
                    && (long) value.precision() - value.scale() <= MOST_DIGITS) {
                return value;
            }
            reject(field, "'%s' has more than %d digits".formatted(text, MOST_DIGITS));
        } catch (NumberFormatException e) {
            reject(field, "'%s' is not a finite number".formatted(text));
        }
        return null;
    }
}
