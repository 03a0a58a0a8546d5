package com.allocationsystem.localstack.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A dataset on disk: a folder of CSV files (UTF-8, a header line, RFC 4180 quoting). */
public final class DatasetFolder {

    private static final List<String> FILES = List.of(
            "securities.csv",
            "benchmarks.csv",
            "portfolio_groups.csv",
            "accounts.csv",
            "group_members.csv",
            "positions.csv",
            "cash.csv",
            "compliance_rules.csv",
            "restrictions.csv");

    private DatasetFolder() {}

    /** @return the files of a dataset that the folder lacks */
    public static List<String> missingFiles(Path folder) {
        return FILES.stream()
                .filter(file -> !Files.isReadable(folder.resolve(file)))
                .toList();
    }

    /**
     * Writes the made-up dataset; the same bytes each time.
     *
     * @return the folder
     */
    public static Path writeDemo(Path folder) throws IOException {
        return write(new DemoDataset(), folder);
    }

    /**
     * Writes a made-up dataset of that many accounts, for measurements; the same bytes each time.
     *
     * @param accounts 48 or more; each holds some 28 bonds
     * @return the folder
     */
    public static Path writeDemo(Path folder, int accounts) throws IOException {
        return write(new DemoDataset(accounts), folder);
    }

    private static Path write(DemoDataset dataset, Path folder) throws IOException {
        Files.createDirectories(folder);
        CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
        for (Map.Entry<String, Stream<List<String>>> table : dataset.tables().entrySet()) {
            try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(folder.resolve(table.getKey())), format)) {
                printer.printRecords(table.getValue());
            }
        }
        return folder;
    }
}
