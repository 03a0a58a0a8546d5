package com.allocationsystem.referencedata.domain.dataset.check;

import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.ACCOUNTS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.BENCHMARKS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.CASH;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.COMPLIANCE_RULES;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.GROUP_MEMBERS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.PORTFOLIO_GROUPS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.POSITIONS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.RESTRICTIONS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.SECURITIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Reject;
import com.allocationsystem.referencedata.domain.dataset.Rejects;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetCheckTest {

    /** 037833EP1 is no bond of the sample; its check digit is right (ANSI X9.6 by hand). */
    private static final String SECURITY = "%s,,,Bond,Issuer,SECTOR,USD,%s,2,%s,%s,,%s,0.1,%s,1,,%s,%s,2023-03-31,";

    @Test
    void everythingIsKept_whenNothingIsWrong() {
        DatasetCheck.Checked checked = SampleDataset.fresh().check();

        assertEquals(List.of(), checked.rejects().listed());
        assertEquals(5, checked.dataset().securities().size());
        assertEquals(4, checked.dataset().accounts().size());
        assertEquals(4L, checked.counts().get(POSITIONS));
        assertEquals(LocalDate.of(2023, 3, 31), checked.dataset().businessDate());
        assertEquals("Pension, corporate", checked.dataset().groups().get(4).groupName());
    }

    @Test
    void emptyOptionalValuesAreUnknown_notZero() {
        Dataset dataset = SampleDataset.kept();

        assertNull(dataset.securities().get(2).oasBp());
        assertNull(dataset.securities().get(2).rating());
        assertNull(dataset.securities().get(2).ticker());
        assertNull(dataset.benchmarks().get(1).oasBp());
        assertNull(dataset.groups().get(0).parentGroupId());
    }

    @Test
    void amountOutstandingMayBeEmpty_orHaveNoColumn_andIsAWholeNumberAboveZero() {
        assertEquals(
                3_000_000_000L,
                SampleDataset.kept().securities().stream()
                        .filter(bond -> bond.cusip().equals("00206RCQ3"))
                        .findFirst()
                        .orElseThrow()
                        .outstandingPar());
        assertNull(SampleDataset.kept().securities().get(2).outstandingPar());

        DatasetCheck.Checked without = SampleDataset.fresh()
                .replace(SECURITIES, "amount_outstanding", "remark")
                .check();
        assertEquals(List.of(), without.rejects().listed());
        assertNull(without.dataset().securities().get(0).outstandingPar());

        DatasetCheck.Checked bad =
                SampleDataset.fresh().replace(SECURITIES, ",3000000000", ",0").check();
        assertEquals("amount_outstanding", bad.rejects().listed().get(0).field());
    }

    @Test
    void leiMayBeEmpty_orHaveNoColumn_andItsCheckDigitsAreRight() {
        assertNull(SampleDataset.kept().securities().get(0).lei());
        SampleDataset named = SampleDataset.fresh()
                .replace(SECURITIES, "as_of,amount_outstanding", "as_of,lei")
                .replace(SECURITIES, "2023-03-31,3000000000", "2023-03-31,hwupkr0mpou8fgxbt394");
        assertEquals(
                "HWUPKR0MPOU8FGXBT394",
                named.check().dataset().securities().get(0).lei());

        Reject bad = only(named.replace(SECURITIES, "bt394", "bt395"));
        assertEquals("lei", bad.field());
        assertTrue(bad.reason().contains("HWUPKR0MPOU8FGXBT395"), bad.reason());
    }

    @Test
    void sectorHasOneSpelling() {
        for (String spelled : List.of("Corporate", "corporate ", "CORPORATE.", "ＣＯＲＰＯＲＡＴＥ")) {
            Dataset dataset = SampleDataset.fresh()
                    .replace(SECURITIES, ",CORPORATE,", "," + spelled + ",")
                    .check()
                    .dataset();
            assertEquals("CORPORATE", dataset.securities().get(0).sector(), spelled);
        }
    }

    @Test
    void ratingLimitMayBeAWordOrItsNotch() {
        for (String limit : List.of("BBB-", "Baa3", "10")) {
            Dataset dataset = SampleDataset.fresh()
                    .add(COMPLIANCE_RULES, "R-RATING,*,MIN_RATING," + limit + ",WARNING,s")
                    .check()
                    .dataset();
            assertEquals(
                    0,
                    new BigDecimal("10")
                            .compareTo(dataset.rules()
                                    .get(dataset.rules().size() - 1)
                                    .limitHigh()),
                    limit);
        }
    }

    @Test
    void bandHasTwoLimits_andOtherKindsOne() {
        Dataset dataset = SampleDataset.kept();

        assertNull(dataset.rules().get(0).limitLow());
        assertEquals(new BigDecimal("5.0"), dataset.rules().get(0).limitHigh());
        assertEquals(new BigDecimal("-2.0"), dataset.rules().get(1).limitLow());
        assertEquals(new BigDecimal("2.0"), dataset.rules().get(1).limitHigh());
    }

    static Stream<Arguments> badRows() {
        String good = "037833EP1";
        return Stream.of(
                row(SECURITIES, security("037833EP3", "1", "30/360", "2030-01-01", "99", "1", "1000", "1000"), "cusip"),
                row(SECURITIES, security("00206RCQ3", "1", "30/360", "2030-01-01", "99", "1", "1000", "1000"), "cusip"),
                row(SECURITIES, security("", "1", "30/360", "2030-01-01", "99", "1", "1000", "1000"), "cusip"),
                row(SECURITIES, security(good, "-1", "30/360", "2030-01-01", "99", "1", "1000", "1000"), "coupon"),
                row(SECURITIES, security(good, "NaN", "30/360", "2030-01-01", "99", "1", "1000", "1000"), "coupon"),
                row(SECURITIES, security(good, "Infinity", "30/360", "2030-01-01", "9", "1", "1000", "1"), "coupon"),
                row(SECURITIES, security(good, "1", "ACT/999", "2030-01-01", "99", "1", "1000", "1000"), "day_count"),
                row(SECURITIES, security(good, "1", "30/360", "2030-02-30", "99", "1", "1000", "1000"), "maturity"),
                row(SECURITIES, security(good, "1", "30/360", "2030-01-01", "-99", "1", "1000", "1000"), "price"),
                row(SECURITIES, security(good, "1", "30/360", "2030-01-01", "1e999999999", "1", "1", "1"), "price"),
                row(SECURITIES, security(good, "1", "30/360", "2030-01-01", "99", "-1", "1000", "1000"), "duration"),
                row(SECURITIES, security(good, "1", "30/360", "2030-01-01", "99", "1", "0", "1"), "min_denomination"),
                row(SECURITIES, security(good, "1", "30/360", "2030-01-01", "99", "1", "1000", "0"), "increment"),
                row(SECURITIES, security(good, "1", "30/360", "2030-01-01", "99", "1", "1000", "0.5"), "increment"),
                row(BENCHMARKS, "BM-INT,Again,1,1,1", "benchmark_id"),
                row(PORTFOLIO_GROUPS, "ALL,Again,", "group_id"),
                row(PORTFOLIO_GROUPS, "NEW,New,NOWHERE", "parent_group_id"),
                row(PORTFOLIO_GROUPS, "SELF,Self,SELF", "parent_group_id"),
                row(ACCOUNTS, "A1,Again,USD,1,BM-INT", "account_id"),
                row(ACCOUNTS, "A-MUCH-TOO-LONG-ACCOUNT-ID,Long,USD,1,BM-INT", "account_id"),
                row(ACCOUNTS, "A5,Fifth,usd,1,BM-INT", "base_currency"),
                row(ACCOUNTS, "A5,Fifth,USD,-1,BM-INT", "nav"),
                row(ACCOUNTS, "A5,Fifth,USD,1,BM-NONE", "benchmark_id"),
                row(ACCOUNTS, "A5,Fifth\u0000,USD,1,BM-INT", "account_name"),
                row(GROUP_MEMBERS, "ALL,A9", "account_id"),
                row(GROUP_MEMBERS, "NOWHERE,A1", "group_id"),
                row(GROUP_MEMBERS, "INT,A3", "account_id"),
                row(COMPLIANCE_RULES, "R-MAT,*,MIN_RATING,10,WARNING,s", "rule_id"),
                row(COMPLIANCE_RULES, "R,group:NOWHERE,MIN_RATING,10,WARNING,s", "scope"),
                row(COMPLIANCE_RULES, "R,account:A9,MIN_RATING,10,WARNING,s", "scope"),
                row(COMPLIANCE_RULES, "R,everyone,MIN_RATING,10,WARNING,s", "scope"),
                row(COMPLIANCE_RULES, "R,*,MAX_FUN,10,WARNING,s", "kind"),
                row(COMPLIANCE_RULES, "R,*,DURATION_BAND,10,WARNING,s", "limit"),
                row(COMPLIANCE_RULES, "R,*,DURATION_BAND,3:1,WARNING,s", "limit"),
                row(COMPLIANCE_RULES, "R,*,MIN_RATING,-1,WARNING,s", "limit"),
                row(COMPLIANCE_RULES, "R,*,MIN_RATING,BBB--,WARNING,s", "limit"),
                row(COMPLIANCE_RULES, "R,*,MAX_MATURITY_YEARS,BBB-,WARNING,s", "limit"),
                row(COMPLIANCE_RULES, "R,*,MIN_RATING,10,STERN,s", "severity"),
                row(RESTRICTIONS, "A9,00206RCQ3,BUY,r", "account_id"),
                row(RESTRICTIONS, "A1,037833EP1,BUY,r", "cusip"),
                row(RESTRICTIONS, "A1,00206RCQ3,HOLD,r", "side"),
                row(RESTRICTIONS, "A2,00206RCQ3,BUY,again", "cusip"),
                row(POSITIONS, "A9,00206RCQ3,1,1,2023-03-31", "account_id"),
                row(POSITIONS, "A1,037833EP1,1,1,2023-03-31", "cusip"),
                row(POSITIONS, "A1,00206RCQ3,1,1,2023-03-31", "cusip"),
                row(POSITIONS, "A3,00206RCQ3,-1,1,2023-03-31", "quantity"),
                row(POSITIONS, "A3,00206RCQ3,0.5,1,2023-03-31", "quantity"),
                row(POSITIONS, "A3,00206RCQ3,1,-1,2023-03-31", "market_value"),
                row(POSITIONS, "A3,00206RCQ3,1,1,31/03/2023", "as_of"),
                row(CASH, "A9,USD,1,1", "account_id"),
                row(CASH, "A1,USD,1,1", "currency"),
                row(CASH, "A3,EUR,one,1", "settled_cash"),
                row(CASH, "A3,EUR,1,", "available_cash"),
                row(CASH, "A3,EUR,1", null));
    }

    @ParameterizedTest
    @MethodSource("badRows")
    void badRowIsRejected_withFileLineAndField(DatasetFile file, String line, String field) {
        Rejects rejects = SampleDataset.fresh().add(file, line).check().rejects();

        assertEquals(1, rejects.count(), rejects.listed().toString());
        Reject reject = rejects.listed().get(0);
        assertEquals(file.fileName(), reject.file());
        assertEquals(SampleDataset.text(file).lines().count() + 1, reject.line());
        assertEquals(field, reject.field());
        assertTrue(reject.reason().length() > 5);
    }

    @Test
    void isinWithWrongCheckDigitOrTwiceIsRejected() {
        assertEquals(
                "isin",
                only(SampleDataset.fresh().replace(SECURITIES, "US00206RCQ39", "US00206RCQ38"))
                        .field());
        assertEquals(
                "isin",
                only(SampleDataset.fresh().replace(SECURITIES, "US00206RCQ39", "US00206RDJ86"))
                        .field());
    }

    @Test
    void everyGroupOfACycleIsNamed() {
        Rejects rejects = SampleDataset.fresh()
                .replace(PORTFOLIO_GROUPS, "ALL,All mandates,", "ALL,All mandates,PENSION")
                .check()
                .rejects();

        assertEquals(
                List.of(2L, 3L, 6L), rejects.listed().stream().map(Reject::line).toList());
    }

    @Test
    void missingFileIsOneReject_notOneForEachReferenceIntoIt() {
        for (DatasetFile file : DatasetFile.values()) {
            Reject reject = only(SampleDataset.fresh().without(file));
            assertEquals(new Reject(file.fileName(), 0, null, "this file is missing"), reject);
        }
    }

    @Test
    void missingColumnIsNamed_andItsRowsAreNotRead() {
        Reject reject = only(SampleDataset.fresh().replace(CASH, "settled_cash", "settled"));

        assertEquals(new Reject("cash.csv", 1, "settled_cash", "this column is missing"), reject);
    }

    @Test
    void everyFaultOfARowIsNamed_andRowsThatReferToItAreLetPass() {
        Rejects rejects = SampleDataset.fresh()
                .replace(ACCOUNTS, "A1,First mandate,USD,10000000", "A1,,USD,x")
                .check()
                .rejects();

        assertEquals(
                List.of("account_name", "nav"),
                rejects.listed().stream().map(Reject::field).toList());
    }

    @Test
    void overdraftNegativeSpreadAndExponentAreFine() {
        SampleDataset sample =
                SampleDataset.fresh().add(CASH, "A3,EUR,-1,-2.5").replace(SECURITIES, ",150,2000", ",-1.5E1,2E3");

        assertEquals(List.of(), sample.check().rejects().listed());
    }

    @Test
    void allAreCounted_whenTooManyToList() {
        SampleDataset sample = SampleDataset.fresh();
        for (int i = 0; i < Rejects.LISTED + 5; i++) {
            sample.add(CASH, "A9,USD,1,1");
        }
        Rejects rejects = sample.check().rejects();

        assertEquals(Rejects.LISTED + 5, rejects.count());
        assertEquals(Rejects.LISTED, rejects.listed().size());
    }

    private static Reject only(SampleDataset sample) {
        Rejects rejects = sample.check().rejects();
        assertEquals(1, rejects.count(), rejects.listed().toString());
        return rejects.listed().get(0);
    }

    private static Arguments row(DatasetFile file, String line, String field) {
        return Arguments.of(file, line, field);
    }

    private static String security(Object... values) {
        return SECURITY.formatted(values);
    }
}
