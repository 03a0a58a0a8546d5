package com.allocationsystem.edge.paging;

import com.allocationsystem.shared.Faults;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The two query parameters of every list: {@code limit} (1 to 1000, default 100) and an opaque {@code cursor}. */
public class PageQuery {

    /** What to send in place of a cursor that is none. */
    public static final String REMEDY = "send next_cursor of the page before";

    private static final int DEFAULT_LIMIT = 100;
    private static final int LARGEST_LIMIT = 1000;

    /** PostgreSQL takes none in a text, so no key holds one. */
    private static final char NUL = 0;

    @QueryParam("limit")
    String limit;

    @QueryParam("cursor")
    String cursor;

    /**
     * @return how many rows to answer at most, 1 to 1000
     * @throws com.allocationsystem.shared.InvalidInputException when it is anything else
     */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        Faults faults = new Faults();
        int value = parse();
        if (value < 1 || value > LARGEST_LIMIT) {
            faults.malformed(
                    "limit", "is '%s'; a whole number from 1 to %d is expected".formatted(limit, LARGEST_LIMIT));
        }
        faults.throwIfAny();
        return value;
    }

    /**
     * @return the key after which the page begins, as {@link #cursorAfter} took it; null for the first page
     * @throws com.allocationsystem.shared.InvalidInputException when it is no cursor of ours
     */
    public String after() {
        if (cursor == null) {
            return null;
        }
        String key = decoded();
        if (key == null || key.indexOf(NUL) >= 0) {
            Faults faults = new Faults();
            faults.malformed("cursor", "is not one that this service gave; " + REMEDY);
            faults.throwIfAny();
        }
        return key;
    }

    /**
     * @param lastKey key of the last row answered
     * @return the cursor of the next page
     */
    public static String cursorAfter(String lastKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(lastKey.getBytes(StandardCharsets.UTF_8));
    }

    private String decoded() {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private int parse() {
        try {
            return Integer.parseInt(limit);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
