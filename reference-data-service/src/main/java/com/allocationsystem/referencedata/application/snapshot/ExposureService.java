package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.exposure.AccountExposure;
import com.allocationsystem.referencedata.domain.exposure.Exposures;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Exposures of many accounts without reading all their positions each time.
 *
 * <p>What an account held as the day began is summed up once per version of its positions and of the catalogue's risk
 * numbers, and kept as columns. Each question then asks Aladdin only for the positions that orders changed since, together
 * with the version that these changes count from; an account kept in another version is read afresh first.
 */
@ApplicationScoped
class ExposureService {

    /** A start of day that changes again while it is read is unusual; more often than this it is a fault. */
    private static final int MOST_ROUNDS = 3;

    private final PositionBook positions;
    private final SecurityCatalogue catalogue;
    private final StartOfDayColumns columns;
    private final StartOfDayReader reader;
    private final KeptViews views = new KeptViews();

    ExposureService(
            PositionBook positions, SecurityCatalogue catalogue, StartOfDayColumns columns, StartOfDayReader reader) {
        this.positions = positions;
        this.catalogue = catalogue;
        this.columns = columns;
        this.reader = reader;
    }

    /**
     * @param traded the bond from which issuer, sector and holding are seen
     * @param accounts each once
     * @return one entry per account, in the order of the accounts, at current positions
     * @throws com.allocationsystem.referencedata.application.port.in.snapshot.StartOfDayBeingReadException when more accounts
     *     have to be read first than a question can wait for
     */
    List<AccountExposure> seenFrom(Security traded, List<Account> accounts) {
        List<String> ids = accounts.stream().map(Account::accountId).toList();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Today today = today(ids);
            Map<String, BondRisk> risks = risksOf(today.cusipsWith(traded.cusip()));
            // Read anew in each round: an import may give the issuer another key.
            BondRisk seenFrom = risks.get(traded.cusip());
            if (seenFrom == null) {
                continue;
            }
            Exposures startOfDay =
                    views.find(seenFrom, ids).filter(today::isThatOf).orElseGet(() -> startOfDay(seenFrom, ids));
            if (!today.isThatOf(startOfDay)) {
                reader.readWithinQuestion(
                        today, today.stale(startOfDay::versionOf).size());
                startOfDay = startOfDay(seenFrom, ids);
            }
            if (today.isThatOf(startOfDay) && today.catalogueVersion().equals(catalogue.version())) {
                views.keep(seenFrom, ids, startOfDay);
                return startOfDay.of(accounts, today.changes(), risks);
            }
        }
        throw new BookRefusedException(
                "Positions of the start of day, or the catalogue, changed time and again while they were read", null);
    }

    /** @return by account id, of accounts whose risk is unknown: a holding that the catalogue does not know */
    Map<String, String> unknownHoldings(List<Account> accounts, List<AccountExposure> exposures) {
        List<String> unknown = IntStream.range(0, accounts.size())
                .filter(i -> exposures.get(i).durationYears() == null)
                .mapToObj(i -> accounts.get(i).accountId())
                .toList();
        return unknown.isEmpty() ? Map.of() : columns.unknownHoldings(unknown);
    }

    /** @param ids of the accounts whose columns shall be there when a question comes */
    void prepare(List<String> ids) {
        reader.read(today(ids));
    }

    private Exposures startOfDay(BondRisk seenFrom, List<String> ids) {
        return new Exposures(seenFrom, columns.seenFrom(seenFrom, ids));
    }

    private Today today(List<String> ids) {
        Today today = new Today(catalogue.version());
        positions.readChanges(ids, today::add);
        return today;
    }

    private Map<String, BondRisk> risksOf(Set<String> cusips) {
        return cusips.isEmpty() ? Map.of() : catalogue.risksOf(cusips);
    }
}
