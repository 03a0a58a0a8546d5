package com.allocationsystem.referencedata.domain.dataset.check;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Notes;
import com.allocationsystem.referencedata.domain.dataset.Rejects;
import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes in one file, row by row: first its header, then what follows. */
public final class FileCheck {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final DatasetFile file;
    private final Rejects rejects;
    private final Notes notes;
    private final Consumer<Fields> rows;
    private Map<String, Integer> columns;
    private int width;
    private long count;

    FileCheck(DatasetFile file, Rejects rejects, Notes notes, Consumer<Fields> rows) {
        this.file = file;
        this.rejects = rejects;
        this.notes = notes;
        this.rows = rows;
    }

    /** @param names as they stand on the first line; further columns than ours are left alone */
    public void header(List<String> names) {
        if (names.size() == 1 && file.columns().size() > 1 && rejectSeparator(names.get(0))) {
            return;
        }
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            String clean = i == 0 && name.startsWith(BYTE_ORDER_MARK) ? name.substring(1) : name;
            if (found.put(clean, i) != null) {
                rejects.add(file, 1, clean, "stands in the header twice");
            }
        }
        width = names.size();
        columns = found;
        for (String column : file.columns()) {
            if (!found.containsKey(column)) {
                rejects.add(file, 1, column, "this column is missing");
                columns = null;
            }
        }
    }

    /** A spreadsheet of another country saves with semicolons or tabs; its numbers may have commas, so it is not guessed at. */
    private boolean rejectSeparator(String header) {
        String separator = header.indexOf(';') >= 0 ? "semicolons" : header.indexOf('\t') >= 0 ? "tabs" : null;
        if (separator != null) {
            rejects.add(
                    file,
                    1,
                    null,
                    "separates its columns by %s; save it as CSV with commas, and points in numbers"
                            .formatted(separator));
        }
        return separator != null;
    }

    /** @param line in the file, the header is line 1 */
    public void row(long line, List<String> values) {
        count++;
        if (columns == null) {
            return;
        }
        if (values.size() != width) {
            rejects.add(
                    file, line, null, "has %d values where the header has %d columns".formatted(values.size(), width));
            return;
        }
        rows.accept(new Fields(file, line, columns, values, rejects, notes));
    }

    /** Rejects the rest of the file from {@code line} on. */
    public void unreadable(long line, String reason) {
        rejects.add(file, line, null, reason);
    }

    /** @return rows seen, good or bad, the header not counted */
    public long count() {
        return count;
    }
}
