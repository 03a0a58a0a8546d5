package com.allocationsystem.referencedata.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.allocationsystem.referencedata.application.port.out.SecurityCatalogue;
import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.referencedata.domain.security.BondRisk;
import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every catalogue of securities promises; run over the sample dataset. */
public abstract class SecurityCatalogueContract {

    private final Dataset dataset = SampleDataset.kept();

    /** @return the adapter, filled with the sample dataset */
    protected abstract SecurityCatalogue catalogue();

    @Test
    void bondIsFoundByCusipAndByIsin_inFull() {
        for (Security bond : dataset.securities()) {
            assertEquals(
                    plain(bond),
                    catalogue()
                            .find(bond.cusip())
                            .map(SecurityCatalogueContract::plain)
                            .orElseThrow());
            assertEquals(
                    plain(bond),
                    catalogue()
                            .find(bond.isin())
                            .map(SecurityCatalogueContract::plain)
                            .orElseThrow());
        }
    }

    /** Runs a test on the adapter, filled with another dataset. */
    protected abstract void with(Dataset dataset, Consumer<SecurityCatalogue> test);

    @Test
    void oneIssuerHasOneKey_howeverItsNameIsSpelled() {
        SampleDataset spelled = SampleDataset.fresh()
                .replace(
                        DatasetFile.SECURITIES,
                        "4.5% 2048-03-09,AT&T Inc,CORP",
                        "4.5% 2048-03-09,AT & T INCORPORATED,Corp");
        with(spelled.check().dataset(), filled -> {
            Map<String, BondRisk> risks = filled.risksOf(Set.of("00206RCQ3", "00206RDJ8", "00108WAH3"));

            assertEquals(
                    risks.get("00206RCQ3").issuerKey(), risks.get("00206RDJ8").issuerKey());
            assertNotEquals(
                    risks.get("00206RCQ3").issuerKey(), risks.get("00108WAH3").issuerKey());
            assertEquals("CORPORATE", risks.get("00206RDJ8").sector());
            assertEquals(List.of("00206RCQ3", "00206RDJ8"), filled.cusipsOfSameIssuer("00206RDJ8"));
            assertEquals(
                    "AT & T INCORPORATED",
                    filled.find("00206RDJ8").orElseThrow().issuer());
        });
    }

    @Test
    void issuerIdAndLeiTellTheIssuer() {
        SampleDataset identified = SampleDataset.fresh()
                .replace(DatasetFile.SECURITIES, "amount_outstanding", "amount_outstanding,issuer_id,lei")
                .replace(DatasetFile.SECURITIES, "2023-03-31,3000000000", "2023-03-31,3000000000,i1,")
                .replace(
                        DatasetFile.SECURITIES,
                        "14.002,155,2000,1000,2023-03-31,",
                        "14.002,155,2000,1000,2023-03-31,,I2,")
                .replace(
                        DatasetFile.SECURITIES,
                        "4.543,4.543,,2000,1000,2023-03-31,",
                        "4.543,4.543,,2000,1000,2023-03-31,,I1,hwupkr0mpou8fgxbt394")
                .replace(
                        DatasetFile.SECURITIES,
                        "7.653,7.653,,2000,1000,2023-03-31,",
                        "7.653,7.653,,2000,1000,2023-03-31,,,")
                .replace(
                        DatasetFile.SECURITIES,
                        "12.525,0.0,,100,100,2023-03-31,",
                        "12.525,0.0,,100,100,2023-03-31,,,HWUPKR0MPOU8FGXBT394");
        with(identified.check().dataset(), filled -> {
            assertEquals(List.of("00108WAH3", "00206RCQ3", "912810QQ4"), filled.cusipsOfSameIssuer("00206RCQ3"));
            assertEquals(List.of("00206RDJ8"), filled.cusipsOfSameIssuer("00206RDJ8"));
            assertEquals(
                    "HWUPKR0MPOU8FGXBT394",
                    filled.find("00108WAH3").orElseThrow().lei());
            assertEquals(List.of(), filled.cusipsOfSameIssuer("037833EP1"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"037833EP1", "US037833EP17", "", "'", "00206RCQ3 ", "\u0000"})
    void unknownBondIsEmpty(String id) {
        assertEquals(Optional.empty(), catalogue().find(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00206RCQ3",
                "US00206RDJ86",
                "T",
                "t",
                "AT&T",
                "att inc",
                "0",
                "00206R",
                "US",
                "us00",
                "inc",
                "3.95",
                "4",
                "2046-05",
                "texas aep",
                "AEP TEXAS INC",
                "nothing here",
                "a b c d e f",
                "%",
                "' OR '1'='1",
                "bond 4.375",
                "FEDERAL farm",
                "ÄÖ",
                "T 4.75 46",
                "T 4 3/4 5/15/46",
                "31",
                "2041",
                "télécom inc",
                "x'; DROP TABLE securities; --"
            })
    void searchAnswersAsTheRulesOfTheQueryHaveIt(String typed) {
        Optional<SearchQuery> query = query(typed);
        if (query.isEmpty()) {
            return;
        }
        List<String> expected = dataset.securities().stream()
                .filter(query.get()::matches)
                .sorted(query.get().bestFirst())
                .map(Security::cusip)
                .toList();
        assertEquals(
                expected,
                catalogue().search(query.get(), 100).stream()
                        .map(Security::cusip)
                        .toList());
        assertEquals(
                expected.stream().limit(1).toList(),
                catalogue().search(query.get(), 1).stream().map(Security::cusip).toList());
    }

    @Test
    void wordsAreThoseOfLetters_eachOnce() {
        assertEquals(
                Set.of(
                        "TEXAS",
                        "FEDERAL",
                        "FARM",
                        "CREDIT",
                        "BANK",
                        "BANKS",
                        "FUNDING",
                        "CORP",
                        "UNITED",
                        "STATES",
                        "TREASURY",
                        "NOTE",
                        "BOND",
                        "NOTEBOND"),
                Set.copyOf(catalogue().words()));
        assertEquals(catalogue().words().size(), Set.copyOf(catalogue().words()).size());
    }

    @Test
    void tickersOwnBondsComeFirst_whenOtherWordsBeginWithIt() {
        List<String> found = catalogue().search(SearchQuery.of("T"), 100).stream()
                .map(Security::cusip)
                .toList();

        // Ticker T: both AT&T bonds, by description; AEP Texas and the Treasury have a word that begins with T.
        assertEquals(List.of("00206RDJ8", "00206RCQ3", "00108WAH3", "912810QQ4"), found);
    }

    @Test
    void bondIsFoundByItsIssuer_afterOneOfThatTicker() {
        SampleDataset named = SampleDataset.fresh()
                .replace(DatasetFile.SECURITIES, "00108WAH34,,", "00108WAH34,Borden,")
                .replace(DatasetFile.SECURITIES, "2048-03-09,AT&T Inc", "2048-03-09,Südzucker & Borden-Werke AG");
        with(named.check().dataset(), filled -> {
            for (String typed : List.of("suedzucker", "x borden")) {
                assertEquals(List.of(), filled.search(SearchQuery.of(typed), 100), typed);
            }
            for (String typed : List.of("sudzucker", "Südz", "bordenwerke", "ag werke 4.5 48")) {
                assertEquals(
                        List.of("00206RDJ8"),
                        filled.search(SearchQuery.of(typed), 100).stream()
                                .map(Security::cusip)
                                .toList(),
                        typed);
            }
            assertEquals(
                    List.of("00108WAH3", "00206RDJ8"),
                    filled.search(SearchQuery.of("borden"), 100).stream()
                            .map(Security::cusip)
                            .toList());
        });
    }

    @Test
    void risksOfManyBondsComeAtOnce_unknownOnesLeftOut() {
        Set<String> asked = new HashSet<>(Set.of("00206RCQ3", "912810QQ4", "037833EP1"));
        Map<String, BondRisk> risks = catalogue().risksOf(asked);

        assertEquals(Set.of("00206RCQ3", "912810QQ4"), risks.keySet());
        BondRisk treasury = risks.get("912810QQ4");
        assertEquals("TREASURY", treasury.sector());
        assertEquals(0, new BigDecimal("12.525").compareTo(treasury.durationYears()));
        assertEquals(0, treasury.spreadDurationYears().signum());
        assertNull(treasury.oasBp());
        assertEquals(Map.of(), catalogue().risksOf(Set.of()));
    }

    @Test
    void manyWholeBondsComeAtOnce_unknownOnesLeftOut() {
        Map<String, Security> bonds = catalogue().bonds(Set.of("00206RCQ3", "912810QQ4", "037833EP1"));

        assertEquals(Set.of("00206RCQ3", "912810QQ4"), bonds.keySet());
        assertEquals(plain(catalogue().find("912810QQ4").orElseThrow()), plain(bonds.get("912810QQ4")));
        assertEquals(Map.of(), catalogue().bonds(Set.of()));
    }

    @Test
    void risksOfThousandsOfBondsComeTogether() {
        Set<String> asked = new HashSet<>(Set.of("00206RCQ3"));
        for (int i = 0; i < 6_000; i++) {
            asked.add("NONE" + i);
        }

        assertEquals(Set.of("00206RCQ3"), catalogue().risksOf(asked).keySet());
    }

    @Test
    void businessDateIsTheDatasets() {
        assertEquals(Optional.of(LocalDate.of(2023, 3, 31)), catalogue().businessDate());
    }

    private static Optional<SearchQuery> query(String typed) {
        try {
            return Optional.of(SearchQuery.of(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Sources may keep 4.50 as 4.5. */
    private static Security plain(Security s) {
        return new Security(
                s.cusip(),
                s.isin(),
                s.ticker(),
                s.description(),
                s.issuer(),
                s.issuerId(),
                s.lei(),
                s.parentIssuerId(),
                s.sector(),
                s.currency(),
                plain(s.couponPct()),
                s.couponFrequency(),
                s.dayCount(),
                s.maturity(),
                s.rating(),
                plain(s.price()),
                plain(s.accruedInterest()),
                plain(s.durationYears()),
                plain(s.spreadDurationYears()),
                plain(s.oasBp()),
                s.minDenominationPar(),
                s.incrementPar(),
                s.outstandingPar(),
                s.asOf(),
                s.terms(),
                s.traits());
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros();
    }

    @Test
    void versionStaysWhileNothingChanges() {
        assertEquals(catalogue().version(), catalogue().version());
        assertFalse(catalogue().version().isBlank());
    }
}
