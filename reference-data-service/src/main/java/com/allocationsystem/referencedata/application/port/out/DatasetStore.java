package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import java.util.Optional;
import java.util.Set;

/** Where an imported dataset is kept. */
public interface DatasetStore {

    /** @return hash of the files that were loaded last; empty when none ever was */
    Optional<String> contentHash();

    /**
     * Puts the dataset in the place of the one before, in one transaction: readers see the old or the new, never a mix.
     *
     * @param guarded whether a dataset that takes away or changes controls needs the approval of a second user
     * @return ids of rules that the rule book keeps: what the dataset says of them is passed over
     * @throws com.allocationsystem.referencedata.domain.dataset.ImportRunningException when another import is at it
     * @throws com.allocationsystem.referencedata.domain.importrequest.ControlsTakenAwayException when it needs an approval that it does not
     *     have; nothing is changed
     */
    Set<String> replaceWith(Dataset dataset, String contentHash, String importedBy, boolean guarded);
}
