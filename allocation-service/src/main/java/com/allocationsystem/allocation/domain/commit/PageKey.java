package com.allocationsystem.allocation.domain.commit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Where a page of a list, newest first, ended. */
public record PageKey(Instant at, UUID id) {

    /** @throws IllegalArgumentException when the text is not what {@link #toString} gave */
    public static PageKey parse(String text) {
        String[] parts = text.split("\\|", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a page key: " + text);
        }
        try {
            return new PageKey(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a page key: " + text, e);
        }
    }

    @Override
    public String toString() {
        return at + "|" + id;
    }
}
