package com.allocationsystem.referencedata.domain.dataset.check;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Rejects;
import com.allocationsystem.referencedata.domain.dataset.row.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes in one file, row by row: first its header, then what follows. */
public final class FileCheck {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final DatasetFile file;
    private final Rejects rejects;
    private final Consumer<Fields> rows;
    private Map<String, Integer> columns;
    private int width;
    private long count;

    FileCheck(DatasetFile file, Rejects rejects, Consumer<Fields> rows) {
        this.file = file;
        this.rejects = rejects;
        this.rows = rows;
    }

    /** @param names as they stand on the first line; further columns than ours are left alone */
    public void header(List<String> names) {
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
        rows.accept(new Fields(file, line, columns, values, rejects));
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
