package com.allocationsystem.referencedata.domain.dataset;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything wrong with a dataset.
 *
 * <p>All are counted; the first {@value #LISTED} are kept with their reason, enough to mend any real file and few enough
 * for one answer.
 */
public final class Rejects {

    /** Most rejects that are listed one by one. */
    public static final int LISTED = 10_000;

    private final List<Reject> listed = new ArrayList<>();
    private long count;

    public void add(DatasetFile file, long line, String field, String reason) {
        add(new Reject(file.fileName(), line, field, reason));
    }

    public void add(Reject reject) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(reject);
        }
    }

    /** @return how many there are, listed or not */
    public long count() {
        return count;
    }

    /** @return the first of them, in the order of the files */
    public List<Reject> listed() {
        return List.copyOf(listed);
    }
}
