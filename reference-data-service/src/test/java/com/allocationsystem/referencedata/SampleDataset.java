package com.allocationsystem.referencedata;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetCheck;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.FileCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The small dataset of src/test/resources/dataset: five real bonds, four accounts, nested groups, one account in no group.
 */
public final class SampleDataset {

    private final Map<DatasetFile, List<String>> lines = new EnumMap<>(DatasetFile.class);

    private SampleDataset() {}

    /** @return the dataset as it lies in the folder, to be changed by the test */
    public static SampleDataset fresh() {
        SampleDataset sample = new SampleDataset();
        for (DatasetFile file : DatasetFile.values()) {
            sample.lines.put(file, new ArrayList<>(text(file).lines().toList()));
        }
        return sample;
    }

    /** @return what of the unchanged dataset is kept */
    public static Dataset kept() {
        return fresh().check().dataset();
    }

    public static String text(DatasetFile file) {
        try (InputStream in = SampleDataset.class.getResourceAsStream("/dataset/" + file.fileName())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SampleDataset without(DatasetFile file) {
        lines.remove(file);
        return this;
    }

    public SampleDataset add(DatasetFile file, String line) {
        lines.get(file).add(line);
        return this;
    }

    /** Replaces in every line of the file. */
    public SampleDataset replace(DatasetFile file, String old, String replacement) {
        lines.get(file).replaceAll(line -> line.replace(old, replacement));
        return this;
    }

    /** Splits at commas that stand outside quotes; enough for our own samples. */
    public DatasetCheck.Checked check() {
        DatasetCheck check = new DatasetCheck();
        for (DatasetFile file : DatasetFile.values()) {
            List<String> rows = lines.get(file);
            if (rows == null) {
                check.missing(file);
                continue;
            }
            FileCheck fileCheck = check.open(file);
            fileCheck.header(values(rows.get(0)));
            for (int i = 1; i < rows.size(); i++) {
                fileCheck.row(i + 1, values(rows.get(i)));
            }
        }
        return check.finish();
    }

    public static List<String> values(String line) {
        return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(value -> value.replace("\"", ""))
                .toList();
    }
}
