package com.allocationsystem.referencedata.domain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a kind asks of a rule's limits and members; the same for a dataset's row and for a rule written by hand. */
public final class RuleShape {

    /** Longest id of a rule, in characters. */
    public static final int LONGEST_ID = 64;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private RuleShape() {}

    /** Takes one fault. */
    @FunctionalInterface
    public interface Complaint {
        void about(String field, String message);
    }

    public static void limits(RuleKind kind, BigDecimal low, BigDecimal high, Complaint complaint) {
        if (!kind.hasLimit()) {
            unwanted(kind, "limit_low", low, complaint);
            unwanted(kind, "limit_high", high, complaint);
        } else if (kind.isBand()) {
            if (low == null || high == null) {
                complaint.about(
                        low == null ? "limit_low" : "limit_high",
                        "is empty; %s needs a lower and an upper end".formatted(kind));
            } else if (low.compareTo(high) > 0) {
                complaint.about(
                        "limit_low",
                        "%s lies above the upper end %s".formatted(low.toPlainString(), high.toPlainString()));
            }
        } else if (low != null) {
            complaint.about("limit_low", "%s has one limit, limit_high; leave this empty".formatted(kind));
        } else if (high == null) {
            complaint.about("limit_high", "is empty; %s needs a limit".formatted(kind));
        } else if (high.signum() < 0) {
            complaint.about("limit_high", "%s is negative".formatted(high.toPlainString()));
        }
    }

    public static void members(RuleKind kind, List<String> members, Complaint complaint) {
        if (kind.hasMembers() == members.isEmpty()) {
            complaint.about(
                    "members",
                    kind.hasMembers()
                            ? "is empty; %s needs one at least".formatted(kind)
                            : "%s has none; leave it empty".formatted(kind));
        }
        if (kind == RuleKind.ALLOWED_COUNTRIES) {
            members.stream()
                    .filter(country -> !COUNTRIES.contains(country))
                    .forEach(country ->
                            complaint.about("members", "'%s' is not an ISO 3166 country code".formatted(country)));
        }
    }

    /** @param from first day, or null; {@code to} last day, or null */
    public static void days(LocalDate from, LocalDate to, Complaint complaint) {
        if (from != null && to != null && to.isBefore(from)) {
            complaint.about("effective_to", "%s lies before effective_from %s".formatted(to, from));
        }
    }

    private static void unwanted(RuleKind kind, String field, BigDecimal limit, Complaint complaint) {
        if (limit != null) {
            complaint.about(field, "%s has none; leave it empty".formatted(kind));
        }
    }
}
