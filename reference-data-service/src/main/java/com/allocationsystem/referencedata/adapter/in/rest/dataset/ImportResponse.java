package com.allocationsystem.referencedata.adapter.in.rest.dataset;

import com.allocationsystem.referencedata.application.port.in.dataset.ImportDatasetUseCase.ImportReport;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Note;
import com.allocationsystem.referencedata.domain.dataset.Reject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A dataset was loaded.
 *
 * @param businessDate as_of of its positions
 * @param contentHash SHA-256 of its files
 * @param counts rows by subject, e.g. {@code securities}; positions and cash are checked only
 * @param rejectedCount always 0
 * @param rejectedRows always empty: nothing is loaded when a row is rejected
 * @param noteCount how much was loaded that should be looked at
 * @param notes the first 1,000 of it: market values more than 2 % off par x price, day counts that interest cannot be
 *     computed by, and names that were counted as one issuer
 */
public record ImportResponse(
        LocalDate businessDate,
        String contentHash,
        Map<String, Long> counts,
        long rejectedCount,
        List<Reject> rejectedRows,
        long noteCount,
        List<Note> notes) {

    static ImportResponse from(ImportReport report) {
        return new ImportResponse(
                report.businessDate(),
                report.contentHash(),
                bySubject(report.counts()),
                0,
                List.of(),
                report.notes().count(),
                report.notes().listed());
    }

    public static Map<String, Long> bySubject(Map<DatasetFile, Long> counts) {
        Map<String, Long> bySubject = new LinkedHashMap<>();
        new TreeMap<>(counts).forEach((file, count) -> bySubject.put(file.subject(), count));
        return bySubject;
    }
}
