package com.allocationsystem.referencedata.application.port.out;

import com.allocationsystem.referencedata.domain.dataset.check.FileCheck;
import java.io.IOException;
import java.io.InputStream;

/** Reads one file of a dataset, row by row. */
public interface DatasetReader {

    /**
     * @param file CSV, UTF-8, RFC 4180
     * @param check takes in header and rows, and what cannot be read
     * @throws IOException when the bytes themselves cannot be had
     */
    void read(InputStream file, FileCheck check) throws IOException;
}
