package com.allocationsystem.referencedata.application.dataset;

import com.allocationsystem.referencedata.application.importrequest.ImportRequestsService;
import com.allocationsystem.referencedata.application.port.in.dataset.DatasetRejectedException;
import com.allocationsystem.referencedata.application.port.in.dataset.ImportDatasetUseCase;
import com.allocationsystem.referencedata.application.port.in.dataset.LoadDatasetFolderUseCase;
import com.allocationsystem.referencedata.application.port.in.importrequest.ImportNeedsApprovalException;
import com.allocationsystem.referencedata.application.port.out.DatasetReader;
import com.allocationsystem.referencedata.application.port.out.DatasetStore;
import com.allocationsystem.referencedata.config.ReferenceConfig;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.check.DatasetCheck;
import com.allocationsystem.referencedata.domain.importrequest.ControlsTakenAwayException;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** Loads datasets: every file streams through the check once, then what is kept is stored in one transaction. */
@ApplicationScoped
class ImportService implements ImportDatasetUseCase, LoadDatasetFolderUseCase {

    private static final Logger LOG = Logger.getLogger(ImportService.class);
    private static final String FOLDER_LOADER = "dataset folder";

    private final DatasetReader reader;
    private final DatasetStore store;
    private final ImportRequestsService requests;
    private final ReferenceConfig config;

    ImportService(DatasetReader reader, DatasetStore store, ImportRequestsService requests, ReferenceConfig config) {
        this.reader = reader;
        this.store = store;
        this.requests = requests;
        this.config = config;
    }

    @Override
    public ImportReport importDataset(ImportCommand command) throws IOException {
        String hash = ContentHash.of(command.files());
        try {
            return store(command, hash, config.importApproval().required());
        } catch (ControlsTakenAwayException e) {
            throw new ImportNeedsApprovalException(requests.ask(hash, e, command.importedBy()));
        }
    }

    @Override
    public Optional<ImportReport> load(Path folder) throws IOException {
        Map<String, DatasetSource> files = filesIn(folder);
        String hash = ContentHash.of(files);
        if (store.contentHash().filter(hash::equals).isPresent()) {
            LOG.infof("The dataset in %s is loaded already", folder);
            return Optional.empty();
        }
        return Optional.of(store(new ImportCommand(files, FOLDER_LOADER), hash, false));
    }

    private ImportReport store(ImportCommand command, String hash, boolean guarded) throws IOException {
        DatasetCheck check = new DatasetCheck();
        command.files().keySet().stream()
                .filter(name -> DatasetFile.named(name).isEmpty())
                .sorted()
                .forEach(check::foreign);
        for (DatasetFile file : DatasetFile.values()) {
            DatasetSource source = command.files().get(file.fileName());
            if (source == null) {
                check.missing(file);
                continue;
            }
            try (InputStream in = source.open()) {
                reader.read(in, check.open(file));
            }
        }
        DatasetCheck.Checked checked = check.finish();
        if (checked.rejects().count() > 0) {
            throw new DatasetRejectedException(checked.counts(), checked.rejects());
        }
        Set<String> keptByTheRuleBook = store.replaceWith(checked.dataset(), hash, command.importedBy(), guarded);
        checked.dataset().rules().stream()
                .map(ComplianceRule::ruleId)
                .filter(keptByTheRuleBook::contains)
                .distinct()
                .forEach(id -> checked.notes()
                        .add(
                                DatasetFile.COMPLIANCE_RULES,
                                0,
                                "rule_id",
                                "'%s' is kept in the rule book; its rows are passed over".formatted(id)));
        LOG.infof(
                "Dataset %s loaded by %s: %s, %d notes",
                hash, command.importedBy(), checked.counts(), checked.notes().count());
        return new ImportReport(checked.counts(), checked.dataset().businessDate(), hash, checked.notes());
    }

    /** A folder may hold other files beside (a README); only a dataset's own are looked at. */
    private static Map<String, DatasetSource> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString(), null, "is not a folder");
        }
        Map<String, DatasetSource> files = new TreeMap<>();
        for (DatasetFile file : DatasetFile.values()) {
            Path path = folder.resolve(file.fileName());
            if (Files.exists(path)) {
                files.put(file.fileName(), () -> Files.newInputStream(path));
            }
        }
        return files;
    }
}
