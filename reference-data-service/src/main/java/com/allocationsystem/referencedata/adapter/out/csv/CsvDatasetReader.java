package com.allocationsystem.referencedata.adapter.out.csv;

import com.allocationsystem.referencedata.application.port.out.DatasetReader;
import com.allocationsystem.referencedata.domain.dataset.check.FileCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV row by row, never a whole file at once. What is no UTF-8 or no RFC 4180 ends the file with one reject. */
@ApplicationScoped
class CsvDatasetReader implements DatasetReader {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    @Override
    public void read(InputStream file, FileCheck check) throws IOException {
        // A fresh decoder reports bytes that are not UTF-8; the usual reader would put question marks in their place.
        InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder());
        try (CSVParser parser = RFC_4180.parse(text)) {
            rows(parser, check);
        }
    }

    private static void rows(CSVParser parser, FileCheck check) throws IOException {
        try {
            Iterator<CSVRecord> rows = parser.iterator();
            if (!rows.hasNext()) {
                check.unreadable(1, "the file is empty; a header line is expected");
                return;
            }
            check.header(rows.next().toList());
            // Where a row begins, taken before the parser looks ahead: a quoted value may reach over several lines.
            long line = nextLine(parser);
            while (rows.hasNext()) {
                List<String> values = rows.next().toList();
                if (values.size() > 1 || !values.get(0).isBlank()) {
                    check.row(line, values);
                }
                line = nextLine(parser);
            }
        } catch (UncheckedIOException e) {
            unreadable(parser, check, e.getCause());
        }
    }

    private static void unreadable(CSVParser parser, FileCheck check, IOException failure) throws IOException {
        if (failure instanceof CharacterCodingException) {
            check.unreadable(nextLine(parser), "is not UTF-8 text; the rest of the file was not read");
        } else if (failure instanceof CSVException) {
            check.unreadable(
                    nextLine(parser),
                    "is not CSV (%s); the rest of the file was not read".formatted(failure.getMessage()));
        } else {
            throw failure;
        }
    }

    private static long nextLine(CSVParser parser) {
        return parser.getCurrentLineNumber() + 1;
    }
}
