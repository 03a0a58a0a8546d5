package com.allocationsystem.referencedata.application.port.in.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Loads a dataset from a folder, unless its very files were the last ones loaded. */
public interface LoadDatasetFolderUseCase {

    /**
     * @return what was loaded; empty when it was there already
     * @throws DatasetRejectedException when anything is wrong with it
     * @throws IOException when the folder or a file in it cannot be read
     */
    Optional<ImportDatasetUseCase.ImportReport> load(Path folder) throws IOException;
}
