package com.allocationsystem.referencedata.application.snapshot;

import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.exposure.AccountExposure;
import com.allocationsystem.referencedata.domain.exposure.Exposures;
import com.allocationsystem.referencedata.domain.exposure.StartOfDay;
import com.allocationsystem.referencedata.domain.exposure.StartOfDayView;
import com.allocationsystem.referencedata.domain.portfolio.Account;
import com.allocationsystem.referencedata.domain.position.AsOf;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.position.ChangeBatch;
import com.allocationsystem.referencedata.domain.position.ChangeBatch.Change;
import com.allocationsystem.referencedata.domain.position.Holding;
import com.allocationsystem.referencedata.domain.position.PositionBatch;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Exposures of many accounts without reading all their positions each time.
 *
 * <p>What an account held as the day began is summed up once per version of its positions and of the catalogue's risk
 * numbers, and kept as columns. Each question then asks Aladdin only for the positions that orders changed since, together
 * with the version that these changes count from; an account kept in another version is read afresh first.
 */
@ApplicationScoped
class ExposureService {

    private static final Logger LOG = Logger.getLogger(ExposureService.class);

    /** A start of day that changes again while it is read is unusual; more often than this it is a fault. */
    private static final int MOST_ROUNDS = 3;

    private final PositionBook positions;
    private final SecurityCatalogue catalogue;
    private final StartOfDayColumns columns;
    private final KeptViews views = new KeptViews();

    ExposureService(PositionBook positions, SecurityCatalogue catalogue, StartOfDayColumns columns) {
        this.positions = positions;
        this.catalogue = catalogue;
        this.columns = columns;
    }

    /**
     * @param traded the bond from which issuer, sector and holding are seen
     * @param accounts each once
     * @return one entry per account, in the order of the accounts, at current positions
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
            List<StartOfDayView> startOfDay =
                    views.find(seenFrom, ids).filter(today::isThatOf).orElseGet(() -> columns.seenFrom(seenFrom, ids));
            if (!today.isThatOf(startOfDay)) {
                readAfresh(today);
                startOfDay = columns.seenFrom(seenFrom, ids);
            }
            if (today.isThatOf(startOfDay) && today.catalogueVersion.equals(catalogue.version())) {
                views.keep(seenFrom, ids, startOfDay);
                return Exposures.of(accounts, seenFrom, startOfDay, today.changes, risks);
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
        readAfresh(today(ids));
    }

    private Today today(List<String> ids) {
        Today today = new Today(catalogue.version(), new HashMap<>(), new ArrayList<>());
        positions.readChanges(ids, today::add);
        return today;
    }

    /** One thread at a time computes the columns; a thread that waited finds them ready. */
    private synchronized void readAfresh(Today today) {
        List<String> stale = today.stale(columns.versions(today.ids()));
        if (stale.isEmpty()) {
            return;
        }
        LOG.infof("Start of day of %d accounts is read afresh", stale.size());
        Map<String, BondRisk> risks = new HashMap<>();
        positions.read(stale, AsOf.SOD, batch -> keep(batch, today.catalogueVersion, risks));
    }

    /** Risk numbers are read for the bonds of each batch that no batch before had. */
    private void keep(PositionBatch batch, String catalogueVersion, Map<String, BondRisk> risks) {
        Set<String> unread = batch.holdings().stream().map(Holding::cusip).collect(Collectors.toSet());
        unread.removeAll(risks.keySet());
        Map<String, BondRisk> found = risksOf(unread);
        unread.forEach(cusip -> risks.put(cusip, found.get(cusip)));
        Map<String, List<Holding>> byAccount =
                batch.holdings().stream().collect(Collectors.groupingBy(Holding::accountId));
        columns.keep(batch.versions().entrySet().stream()
                .map(account -> StartOfDay.of(
                        account.getKey(),
                        version(catalogueVersion, account.getValue()),
                        byAccount.getOrDefault(account.getKey(), List.of()),
                        risks))
                .toList());
    }

    private Map<String, BondRisk> risksOf(Set<String> cusips) {
        return cusips.isEmpty() ? Map.of() : catalogue.risksOf(cusips);
    }

    private static String version(String catalogue, String discovered) {
        return catalogue + " " + discovered;
    }

    /** What orders changed, and which version of the start of day that counts from, by account id. */
    private record Today(String catalogueVersion, Map<String, String> versions, List<Change> changes) {

        void add(ChangeBatch batch) {
            batch.versions().forEach((id, discovered) -> versions.put(id, version(catalogueVersion, discovered)));
            changes.addAll(batch.changes());
        }

        /** @return the bonds that orders changed, and the traded one */
        Set<String> cusipsWith(String traded) {
            Set<String> cusips =
                    changes.stream().map(change -> change.current().cusip()).collect(Collectors.toSet());
            cusips.add(traded);
            return cusips;
        }

        List<String> ids() {
            return List.copyOf(versions.keySet());
        }

        /** @return accounts kept in no or another version */
        List<String> stale(Map<String, String> kept) {
            return versions.keySet().stream()
                    .filter(id -> !versions.get(id).equals(kept.get(id)))
                    .toList();
        }

        boolean isThatOf(List<StartOfDayView> views) {
            return stale(views.stream().collect(Collectors.toMap(StartOfDayView::accountId, StartOfDayView::version)))
                    .isEmpty();
        }
    }
}
