package com.allocationsystem.referencedata.application.port.out.importrequest;

import com.allocationsystem.referencedata.domain.importrequest.ImportRequest;
import java.util.List;
import java.util.Optional;

/** Datasets that wait for a second user, and what became of those that did; each change is an audit row in its transaction. */
public interface ImportRequests {

    void add(ImportRequest request);

    Optional<ImportRequest> find(String id);

    /** @return the newest request for this dataset over these controls */
    Optional<ImportRequest> newest(String contentHash, String controlsHash);

    /** @return newest first */
    List<ImportRequest> list(int atMost);

    /** @return whether it was undecided until now; if not, nothing is changed */
    boolean decide(ImportRequest decided);
}
