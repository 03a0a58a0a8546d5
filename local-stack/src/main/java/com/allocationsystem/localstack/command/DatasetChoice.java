package com.allocationsystem.localstack.command;

import com.allocationsystem.localstack.demo.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which dataset a stack runs on. Orders and allocations of a state folder name the accounts and bonds of one dataset, so the
 * folder stays with the dataset it began with until it is reset.
 */
final class DatasetChoice {

    private static final String DEMO = "demo";

    private final Path root;
    private final Path state;

    DatasetChoice(Path root, Path state) {
        this.root = root;
        this.state = state;
    }

    /**
     * @param data the folder asked for; empty for the demo dataset, which is written anew
     * @return the folder to load
     * @throws UsageException when files are missing or the state folder began with another dataset
     */
    Path settle(Optional<Path> data) throws IOException {
        data.ifPresent(DatasetChoice::requireAllFiles);
        // Relative to the repository: a checkout that is moved together with its data keeps its state.
        String wanted = data.map(folder -> root.relativize(folder).toString()).orElse(DEMO);
        Path record = state.resolve("dataset");
        String begun = Files.exists(record) ? Files.readString(record).strip() : wanted;
        if (!begun.equals(wanted)) {
            String option =
                    begun.equals(DEMO) ? "" : " --data " + root.resolve(begun).normalize();
            throw new UsageException(("%s holds orders and allocations of another dataset. Go on with that one by"
                            + " ./dev up%s, begin anew by ./dev reset, or keep both by OAS_LOCAL_DIR=another folder.")
                    .formatted(state, option));
        }
        Files.writeString(record, wanted + "\n");
        return data.isPresent() ? data.get() : DatasetFolder.writeDemo(state.resolve("demo-data"));
    }

    private static void requireAllFiles(Path folder) {
        List<String> missing = DatasetFolder.missingFiles(folder);
        if (!missing.isEmpty()) {
            throw new UsageException("--data %s: these files of a dataset are missing: %s"
                    .formatted(folder, String.join(", ", missing)));
        }
    }
}
