package com.allocationsystem.referencedata.adapter.in.rest.dataset;

import com.allocationsystem.referencedata.application.port.in.dataset.ImportDatasetUseCase.ImportReport;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
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
 */
public record ImportResponse(
        LocalDate businessDate,
        String contentHash,
        Map<String, Long> counts,
        long rejectedCount,
        List<Reject> rejectedRows) {

    static ImportResponse from(ImportReport report) {
        return new ImportResponse(
                report.businessDate(), report.contentHash(), bySubject(report.counts()), 0, List.of());
    }

    public static Map<String, Long> bySubject(Map<DatasetFile, Long> counts) {
        Map<String, Long> bySubject = new LinkedHashMap<>();
        new TreeMap<>(counts).forEach((file, count) -> bySubject.put(file.subject(), count));
        return bySubject;
    }
}
