package com.allocationsystem.referencedata.application.port.in.dataset;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Notes;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;

/** Checks a dataset and, when nothing of it is bad, puts it in the place of the one before. */
public interface ImportDatasetUseCase {

    /**
     * @throws DatasetRejectedException when anything is wrong with it; then nothing is changed
     * @throws com.allocationsystem.referencedata.application.port.in.importrequest.ImportNeedsApprovalException when a second user has
     *     to approve it; then nothing is changed
     * @throws IOException when a file cannot be read
     */
    ImportReport importDataset(ImportCommand command) throws IOException;

    /**
     * A dataset.
     *
     * @param files by file name
     * @param importedBy who loads it
     */
    record ImportCommand(Map<String, DatasetSource> files, String importedBy) {}

    /** One file; opened once or twice. */
    @FunctionalInterface
    interface DatasetSource {
        InputStream open() throws IOException;
    }

    /**
     * What was loaded.
     *
     * @param counts rows of each file
     * @param businessDate of its positions; null when it has none
     * @param contentHash SHA-256 of the files, hexadecimal
     * @param notes what should be looked at, though it was loaded
     */
    record ImportReport(Map<DatasetFile, Long> counts, LocalDate businessDate, String contentHash, Notes notes) {}
}
