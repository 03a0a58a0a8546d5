package com.allocationsystem.simulator.adapter.out.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One CSV file with a header line; every complaint names file, line and field. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Path file;

    CsvTable(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    void forEach(Consumer<Row> visit) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            for (CSVRecord line : parser) {
                visit.accept(new Row(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), e);
        }
    }

    /** One line of the file. */
    final class Row {

        private final CSVRecord line;

        private Row(CSVRecord line) {
            this.line = line;
        }

        String text(String column) {
            if (!line.isSet(column)) {
                throw fault(column, "is missing");
            }
            return line.get(column);
        }

        String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw fault(column, "is empty");
            }
            return text;
        }

        BigDecimal number(String column) {
            try {
                return new BigDecimal(required(column));
            } catch (NumberFormatException e) {
                throw fault(column, "is no number");
            }
        }

        LocalDate date(String column) {
            try {
                return LocalDate.parse(required(column));
            } catch (DateTimeParseException e) {
                throw fault(column, "is no date");
            }
        }

        int reference(String column, Map<String, Integer> indexes) {
            Integer index = indexes.get(required(column));
            if (index == null) {
                throw fault(column, "names nothing known");
            }
            return index;
        }

        IllegalStateException fault(String column, String what) {
            String value = line.isSet(column) ? " " + line.get(column) : "";
            return new IllegalStateException(
                    "%s line %d: %s%s %s".formatted(file, line.getRecordNumber() + 1, column, value, what));
        }
    }
}
