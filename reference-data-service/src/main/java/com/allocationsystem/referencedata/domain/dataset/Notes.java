package com.allocationsystem.referencedata.domain.dataset;

import java.util.ArrayList;
import java.util.List;

/** What of a dataset should be looked at: all are counted, the first {@value #LISTED} are kept. */
public final class Notes {

    /** Most notes that are listed one by one. */
    public static final int LISTED = 1_000;

    private final List<Note> listed = new ArrayList<>();
    private long count;

    public void add(DatasetFile file, long line, String field, String message) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(new Note(file.fileName(), line, field, message));
        }
    }

    /** @return how many there are, listed or not */
    public long count() {
        return count;
    }

    /** @return the first of them, in the order of the files */
    public List<Note> listed() {
        return List.copyOf(listed);
    }
}
