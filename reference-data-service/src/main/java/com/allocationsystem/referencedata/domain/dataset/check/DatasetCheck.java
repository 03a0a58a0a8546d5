package com.allocationsystem.referencedata.domain.dataset.check;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Reject;
import com.allocationsystem.referencedata.domain.dataset.Rejects;
import com.allocationsystem.referencedata.domain.dataset.row.Fields;
import com.allocationsystem.referencedata.domain.dataset.row.Keys;
import com.allocationsystem.referencedata.domain.dataset.row.PortfolioRows;
import com.allocationsystem.referencedata.domain.dataset.row.PositionRows;
import com.allocationsystem.referencedata.domain.dataset.row.RuleRows;
import com.allocationsystem.referencedata.domain.dataset.row.SecurityRows;
import com.allocationsystem.referencedata.domain.security.Security;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Checks a whole dataset against every rule of the import format, and gathers what is to be kept.
 *
 * <p>Files come in the order of {@link DatasetFile}; each is opened or declared missing. Memory grows with what is kept
 * and with 11 to 22 bytes a position.
 */
public final class DatasetCheck {

    private final Rejects rejects = new Rejects();
    private final Dataset dataset = Dataset.empty();
    private final Map<DatasetFile, Keys> keys = new EnumMap<>(DatasetFile.class);
    private final Map<DatasetFile, FileCheck> files = new EnumMap<>(DatasetFile.class);
    private final Map<DatasetFile, Consumer<Fields>> readers = new EnumMap<>(DatasetFile.class);
    private final PortfolioRows portfolios;
    private final PositionRows positions;

    public DatasetCheck() {
        for (DatasetFile file : DatasetFile.values()) {
            keys.put(file, new Keys());
        }
        Keys cusips = keys.get(DatasetFile.SECURITIES);
        Keys groupIds = keys.get(DatasetFile.PORTFOLIO_GROUPS);
        Keys accountIds = keys.get(DatasetFile.ACCOUNTS);
        portfolios = new PortfolioRows(dataset, keys.get(DatasetFile.BENCHMARKS), groupIds, accountIds);
        positions = new PositionRows(cusips, accountIds);
        RuleRows rules = new RuleRows(dataset, cusips, groupIds, accountIds);
        readers.put(DatasetFile.BENCHMARKS, portfolios::readBenchmark);
        readers.put(DatasetFile.SECURITIES, new SecurityRows(cusips, dataset.securities()::add)::read);
        readers.put(DatasetFile.PORTFOLIO_GROUPS, portfolios::readGroup);
        readers.put(DatasetFile.ACCOUNTS, portfolios::readAccount);
        readers.put(DatasetFile.GROUP_MEMBERS, portfolios::readMember);
        readers.put(DatasetFile.COMPLIANCE_RULES, rules::readRule);
        readers.put(DatasetFile.RESTRICTIONS, rules::readRestriction);
        readers.put(DatasetFile.POSITIONS, positions::readPosition);
        readers.put(DatasetFile.CASH, positions::readCash);
    }

    /** @return takes in the rows of that file */
    public FileCheck open(DatasetFile file) {
        FileCheck check = new FileCheck(file, rejects, readers.get(file));
        files.put(file, check);
        return check;
    }

    /** Rejects the dataset for lack of a file; references into it are let pass. */
    public void missing(DatasetFile file) {
        rejects.add(file, 0, null, "this file is missing");
        keys.get(file).fileIsMissing();
    }

    /** Rejects a file that no dataset has. */
    public void foreign(String fileName) {
        rejects.add(new Reject(fileName, 0, null, "is not a file of a dataset"));
    }

    /** Looks at what only the whole shows; to be called once, after the last file. */
    public Checked finish() {
        portfolios.checkNesting();
        LocalDate businessDate = positions.latestAsOf() != null
                ? positions.latestAsOf()
                : dataset.securities().stream()
                        .map(Security::asOf)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        Map<DatasetFile, Long> counts = new EnumMap<>(DatasetFile.class);
        files.forEach((file, check) -> counts.put(file, check.count()));
        return new Checked(dataset.at(businessDate), counts, rejects);
    }

    /**
     * The outcome of a check.
     *
     * @param dataset what is to be kept; meaningful only when nothing was rejected
     * @param counts rows of each file that was there
     * @param rejects everything wrong
     */
    public record Checked(Dataset dataset, Map<DatasetFile, Long> counts, Rejects rejects) {}
}
