package com.allocationsystem.referencedata.domain.dataset.check;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Notes;
import com.allocationsystem.referencedata.domain.dataset.Reject;
import com.allocationsystem.referencedata.domain.dataset.Rejects;
import com.allocationsystem.referencedata.domain.dataset.field.Fields;
import com.allocationsystem.referencedata.domain.dataset.field.Keys;
import com.allocationsystem.referencedata.domain.dataset.row.FxRows;
import com.allocationsystem.referencedata.domain.dataset.row.MarketValues;
import com.allocationsystem.referencedata.domain.dataset.row.PolicyRows;
import com.allocationsystem.referencedata.domain.dataset.row.PortfolioRows;
import com.allocationsystem.referencedata.domain.dataset.row.PositionRows;
import com.allocationsystem.referencedata.domain.dataset.row.RuleRows;
import com.allocationsystem.referencedata.domain.dataset.row.SecurityRows;
import com.allocationsystem.referencedata.domain.dataset.row.TargetRows;
import com.allocationsystem.referencedata.domain.issuer.IssuerKeys;
import com.allocationsystem.referencedata.domain.security.Security;
import java.time.LocalDate;
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
    private final Notes notes = new Notes();
    private final Dataset dataset = Dataset.empty();
    private final Map<DatasetFile, Keys> keys = new EnumMap<>(DatasetFile.class);
    private final Map<DatasetFile, FileCheck> files = new EnumMap<>(DatasetFile.class);
    private final Map<DatasetFile, Consumer<Fields>> readers = new EnumMap<>(DatasetFile.class);
    private final PortfolioRows portfolios;
    private final SecurityRows securities;
    private final PositionRows positions;

    public DatasetCheck() {
        for (DatasetFile file : DatasetFile.values()) {
            keys.put(file, new Keys());
        }
        Keys cusips = keys.get(DatasetFile.SECURITIES);
        Keys groupIds = keys.get(DatasetFile.PORTFOLIO_GROUPS);
        Keys accountIds = keys.get(DatasetFile.ACCOUNTS);
        MarketValues values = new MarketValues();
        portfolios = new PortfolioRows(dataset, keys.get(DatasetFile.BENCHMARKS), groupIds, accountIds, values);
        positions = new PositionRows(cusips, accountIds, values);
        securities = new SecurityRows(cusips, values, dataset.securities()::add);
        RuleRows rules = new RuleRows(dataset, cusips, groupIds, accountIds);
        readers.put(DatasetFile.BENCHMARKS, portfolios::readBenchmark);
        readers.put(DatasetFile.SECURITIES, securities::read);
        readers.put(DatasetFile.PORTFOLIO_GROUPS, portfolios::readGroup);
        readers.put(DatasetFile.ACCOUNTS, portfolios::readAccount);
        readers.put(DatasetFile.GROUP_MEMBERS, portfolios::readMember);
        readers.put(DatasetFile.COMPLIANCE_RULES, rules::readRule);
        readers.put(DatasetFile.RESTRICTIONS, rules::readRestriction);
        readers.put(DatasetFile.POSITIONS, positions::readPosition);
        readers.put(DatasetFile.CASH, positions::readCash);
        readers.put(DatasetFile.ACCOUNT_POLICIES, new PolicyRows(dataset, accountIds)::read);
        readers.put(DatasetFile.FX, new FxRows(dataset)::read);
        readers.put(DatasetFile.TARGETS, new TargetRows(dataset, cusips, groupIds, accountIds)::read);
    }

    /** @return takes in the rows of that file */
    public FileCheck open(DatasetFile file) {
        FileCheck check = new FileCheck(file, rejects, notes, readers.get(file));
        files.put(file, check);
        return check;
    }

    /** Rejects the dataset for lack of a file that it must have; references into it are let pass. */
    public void missing(DatasetFile file) {
        if (file.isOptional()) {
            return;
        }
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
        LocalDate ofPositions = positions.asOfDates().mostFrequent();
        LocalDate businessDate = ofPositions == null ? securities.asOfDates().mostFrequent() : ofPositions;
        positions
                .asOfDates()
                .reject(
                        date -> !date.equals(businessDate),
                        "is not the date of the other positions, %s".formatted(businessDate));
        securities
                .asOfDates()
                .reject(date -> date.isAfter(businessDate), "lies after the business date %s".formatted(businessDate));
        IssuerKeys.spelledDifferently(dataset.securities().stream()
                        .map(Security::statedIssuer)
                        .toList())
                .forEach(names -> notes.add(
                        DatasetFile.SECURITIES, 0, "issuer", "counted as one issuer: " + String.join("; ", names)));
        Map<DatasetFile, Long> counts = new EnumMap<>(DatasetFile.class);
        files.forEach((file, check) -> counts.put(file, check.count()));
        return new Checked(dataset.at(businessDate), counts, rejects, notes);
    }

    /**
     * The outcome of a check.
     *
     * @param dataset what is to be kept; meaningful only when nothing was rejected
     * @param counts rows of each file that was there
     * @param rejects everything wrong
     * @param notes what should be looked at, though it is loaded
     */
    public record Checked(Dataset dataset, Map<DatasetFile, Long> counts, Rejects rejects, Notes notes) {}
}
