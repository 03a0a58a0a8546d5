package com.allocationsystem.referencedata.application.port.in.breach;

import com.allocationsystem.referencedata.domain.breach.Breach;
import java.util.Comparator;
import java.util.Objects;

/**
 * The place of a breach in the list.
 *
 * @param accountId empty for a rule over accounts together
 * @param subject empty for the account itself
 */
public record BreachKey(String accountId, String ruleId, String subject) implements Comparable<BreachKey> {

    private static final String BETWEEN = "\t";
    private static final int PARTS = 3;
    private static final Comparator<BreachKey> ORDER = Comparator.comparing(BreachKey::accountId)
            .thenComparing(BreachKey::ruleId)
            .thenComparing(BreachKey::subject);

    public static BreachKey of(Breach breach) {
        return new BreachKey(
                Objects.toString(breach.accountId(), ""),
                breach.rule().ruleId(),
                Objects.toString(breach.subject(), ""));
    }

    /** @throws IllegalArgumentException when the text is not what {@link #toString} gave */
    public static BreachKey parse(String text) {
        String[] parts = text.split(BETWEEN, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("Not a key of a breach: " + text);
        }
        return new BreachKey(parts[0], parts[1], parts[2]);
    }

    @Override
    public int compareTo(BreachKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join(BETWEEN, accountId, ruleId, subject);
    }
}
