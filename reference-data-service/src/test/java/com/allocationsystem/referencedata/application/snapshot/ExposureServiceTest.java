package com.allocationsystem.referencedata.application.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.referencedata.adapter.out.memory.InMemoryCatalogue;
import com.allocationsystem.referencedata.adapter.out.memory.InMemoryStartOfDayColumns;
import com.allocationsystem.referencedata.application.port.in.snapshot.StartOfDayBeingReadException;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.application.port.out.StartOfDayColumns;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.exposure.AccountExposure;
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
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExposureServiceTest {

    private static final Dataset SAMPLE = SampleDataset.kept();
    private static final Security TRADED = SAMPLE.securities().get(0);
    private static final List<Account> ACCOUNTS = SAMPLE.accounts().subList(0, 3);

    private final Morning morning = new Morning();
    private final Catalogue catalogue = new Catalogue();
    private final List<String> seenFrom = new ArrayList<>();
    private final StartOfDayColumns columns = new InMemoryStartOfDayColumns() {
        @Override
        public List<StartOfDayView> seenFrom(BondRisk traded, List<String> accountIds) {
            seenFrom.add(traded.cusip());
            return super.seenFrom(traded, accountIds);
        }
    };
    private final List<Runnable> behind = new ArrayList<>();
    private final ExposureService service = new ExposureService(
            morning,
            catalogue,
            columns,
            new StartOfDayReader(morning, catalogue, columns, behind::add, ACCOUNTS.size()));

    @Test
    void startOfDayIsReadOnce_whateverTheBond() {
        service.seenFrom(TRADED, ACCOUNTS);
        service.seenFrom(SAMPLE.securities().get(1), ACCOUNTS.subList(1, 3));

        assertEquals(List.of(ids(ACCOUNTS)), morning.read);
    }

    @Test
    void columnsAreReadOnceForABondAndItsAccounts_andOrdersCountEachTimeAnew() {
        String id = ACCOUNTS.get(0).accountId();
        morning.hold(id, 500, "450.00");
        service.prepare(ids(ACCOUNTS));
        morning.order(id, 1_000, "900.00");
        List<AccountExposure> first = service.seenFrom(TRADED, ACCOUNTS);
        List<AccountExposure> again = service.seenFrom(TRADED, ACCOUNTS);
        service.seenFrom(TRADED, ACCOUNTS.subList(0, 2));

        assertEquals(1_500, again.get(0).holdingPar());
        assertEquals(first, again);
        assertEquals(List.of(TRADED.cusip(), TRADED.cusip()), seenFrom);
    }

    @Test
    void preparedAccountsNeedNoReading() {
        service.prepare(ids(ACCOUNTS));
        morning.read.clear();

        service.seenFrom(TRADED, ACCOUNTS);
        assertEquals(List.of(), morning.read);
    }

    @Test
    void ordersCountOnTopOfTheMorning() {
        String id = ACCOUNTS.get(0).accountId();
        morning.hold(id, 500, "450.00");
        morning.order(id, 300, "275.50");

        AccountExposure exposure = service.seenFrom(TRADED, ACCOUNTS).get(0);
        assertEquals(800, exposure.holdingPar());
        assertEquals(500, exposure.sellablePar());
        assertEquals(new BigDecimal("725.50"), exposure.holdingMarketValue());
        assertEquals(new BigDecimal("725.50"), exposure.issuerMarketValue());
        assertEquals(500, morning.holdings.get(id).quantityPar());
    }

    @Test
    void correctedAccountAloneIsReadAgain() {
        service.seenFrom(TRADED, ACCOUNTS);
        String corrected = ACCOUNTS.get(1).accountId();
        morning.hold(corrected, 700, "640.00");
        morning.versions.put(corrected, "08:30");
        morning.read.clear();

        assertEquals(700, service.seenFrom(TRADED, ACCOUNTS).get(1).holdingPar());
        assertEquals(List.of(List.of(corrected)), morning.read);
    }

    @Test
    void newCatalogueMeansNewColumns() {
        service.seenFrom(TRADED, ACCOUNTS);
        catalogue.version = "2";
        morning.read.clear();

        service.seenFrom(TRADED, ACCOUNTS);
        assertEquals(List.of(ids(ACCOUNTS)), morning.read);
    }

    @Test
    void startOfDayThatChangesWhileItIsReadIsAskedForAgain() {
        String id = ACCOUNTS.get(2).accountId();
        morning.hold(id, 100, "90.00");
        morning.whenRead = () -> {
            morning.versions.put(id, "08:30");
            morning.hold(id, 200, "180.00");
            morning.whenRead = () -> {};
        };

        assertEquals(200, service.seenFrom(TRADED, ACCOUNTS).get(2).holdingPar());
    }

    @Test
    void startOfDayThatNeverRestsIsRefused() {
        AtomicInteger minutes = new AtomicInteger();
        Runnable correction =
                () -> morning.versions.put(ACCOUNTS.get(0).accountId(), "08:3" + minutes.incrementAndGet());
        morning.whenRead = correction;
        morning.whenAskedForChanges = correction;

        assertThrows(BookRefusedException.class, () -> service.seenFrom(TRADED, ACCOUNTS));
    }

    @Test
    void moreAccountsThanAQuestionReadsAreReadBehindIt_once() {
        ExposureService hurried = new ExposureService(
                morning,
                catalogue,
                columns,
                new StartOfDayReader(morning, catalogue, columns, behind::add, ACCOUNTS.size() - 1));

        StartOfDayBeingReadException refused =
                assertThrows(StartOfDayBeingReadException.class, () -> hurried.seenFrom(TRADED, ACCOUNTS));
        assertThrows(StartOfDayBeingReadException.class, () -> hurried.seenFrom(TRADED, ACCOUNTS));
        assertEquals(
                "Start-of-day positions are being read from Aladdin: 0 of 3 accounts so far; try again in 10 s",
                refused.getMessage());
        assertEquals(List.of(), morning.read);
        assertEquals(1, behind.size());

        behind.remove(0).run();
        assertEquals(3, hurried.seenFrom(TRADED, ACCOUNTS).size());
        assertEquals(List.of(ids(ACCOUNTS)), morning.read);
    }

    @Test
    void readingBehindAQuestionThatFails_isBegunAgainByTheNext() {
        ExposureService hurried = new ExposureService(
                morning, catalogue, columns, new StartOfDayReader(morning, catalogue, columns, behind::add, 1));
        morning.whenRead = () -> {
            throw new IllegalStateException("Aladdin is away");
        };
        assertThrows(StartOfDayBeingReadException.class, () -> hurried.seenFrom(TRADED, ACCOUNTS));
        behind.remove(0).run();

        assertThrows(StartOfDayBeingReadException.class, () -> hurried.seenFrom(TRADED, ACCOUNTS));
        assertEquals(1, behind.size());
    }

    @Test
    void catalogueThatNeverRestsIsRefused() {
        catalogue.always = true;

        assertThrows(BookRefusedException.class, () -> service.seenFrom(TRADED, ACCOUNTS));
    }

    private static List<String> ids(List<Account> accounts) {
        return accounts.stream().map(Account::accountId).toList();
    }

    /** Aladdin's positions of the traded bond, with an order now and then. */
    private static final class Morning implements PositionBook {

        final Map<String, Holding> holdings = new HashMap<>();
        final Map<String, String> versions = new HashMap<>();
        final List<List<String>> read = new ArrayList<>();
        Runnable whenRead = () -> {};
        Runnable whenAskedForChanges = () -> {};
        private final List<Change> changes = new ArrayList<>();

        Morning() {
            ACCOUNTS.forEach(account -> versions.put(account.accountId(), "00:00"));
        }

        void hold(String accountId, long par, String marketValue) {
            holdings.put(accountId, new Holding(accountId, TRADED.cusip(), par, new BigDecimal(marketValue)));
        }

        void order(String accountId, long par, String marketValue) {
            Holding before = holdings.get(accountId);
            Holding after = new Holding(
                    accountId,
                    TRADED.cusip(),
                    before.quantityPar() + par,
                    before.marketValue().add(new BigDecimal(marketValue)));
            changes.add(new Change(before, after, Math.max(0, par)));
        }

        @Override
        public void read(List<String> accountIds, AsOf asOf, Consumer<PositionBatch> reader) {
            assertEquals(AsOf.SOD, asOf);
            read.add(accountIds.stream().sorted().toList());
            whenRead.run();
            reader.accept(new PositionBatch(
                    versionsOf(accountIds),
                    holdings.values().stream()
                            .filter(holding -> accountIds.contains(holding.accountId()))
                            .toList()));
        }

        @Override
        public void readChanges(List<String> accountIds, Consumer<ChangeBatch> reader) {
            whenAskedForChanges.run();
            reader.accept(new ChangeBatch(versionsOf(accountIds), List.copyOf(changes)));
        }

        private Map<String, String> versionsOf(List<String> accountIds) {
            return accountIds.stream().collect(Collectors.toMap(Function.identity(), versions::get));
        }
    }

    /** The sample's bonds in a version of the test's own. */
    private static final class Catalogue extends InMemoryCatalogue {

        String version = "1";
        boolean always;

        Catalogue() {
            super(SAMPLE);
        }

        @Override
        public String version() {
            version += always ? "+" : "";
            return version;
        }
    }
}
