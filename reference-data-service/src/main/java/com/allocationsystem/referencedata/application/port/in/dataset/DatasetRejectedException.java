package com.allocationsystem.referencedata.application.port.in.dataset;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Reject;
import com.allocationsystem.referencedata.domain.dataset.Rejects;
import java.util.List;
import java.util.Map;

/** A dataset with something wrong in it; carries what. */
public class DatasetRejectedException extends RuntimeException {

    private final transient Map<DatasetFile, Long> counts;
    private final transient Rejects rejects;

    /**
     * @param counts rows of each file that was there
     * @param rejects at least one
     */
    public DatasetRejectedException(Map<DatasetFile, Long> counts, Rejects rejects) {
        super("Nothing was loaded: the dataset has %d %s, the first in %s. Mend it and send it again."
                .formatted(
                        rejects.count(),
                        rejects.count() == 1 ? "fault" : "faults",
                        words(rejects.listed().get(0))));
        this.counts = Map.copyOf(counts);
        this.rejects = rejects;
    }

    /** @return rows of each file that was there */
    public Map<DatasetFile, Long> counts() {
        return counts;
    }

    /** @return everything wrong */
    public Rejects rejects() {
        return rejects;
    }

    /** @return the first {@code most} in words */
    public List<String> firstInWords(int most) {
        return rejects.listed().stream()
                .limit(most)
                .map(DatasetRejectedException::words)
                .toList();
    }

    private static String words(Reject reject) {
        String line = reject.line() == 0 ? "" : " line " + reject.line();
        String field = reject.field() == null ? "" : " " + reject.field();
        return reject.file() + line + field + ": " + reject.reason();
    }
}
