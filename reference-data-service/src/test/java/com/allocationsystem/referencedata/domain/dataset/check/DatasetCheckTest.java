package com.allocationsystem.referencedata.domain.dataset.check;

import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.ACCOUNTS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.ACCOUNT_POLICIES;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.BENCHMARKS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.CASH;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.COMPLIANCE_RULES;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.FX;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.GROUP_MEMBERS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.PORTFOLIO_GROUPS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.POSITIONS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.RESTRICTIONS;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.SECURITIES;
import static com.allocationsystem.referencedata.domain.dataset.DatasetFile.TARGETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Note;
import com.allocationsystem.referencedata.domain.dataset.Reject;
import com.allocationsystem.referencedata.domain.dataset.Rejects;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rule.RuleLife;
import com.allocationsystem.referencedata.domain.rule.RuleStatus;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void oneWrongDateMovesNeitherTheBusinessDateNorPasses() {
        Reject late =
                only(SampleDataset.fresh().replace(SECURITIES, "150,2000,1000,2023-03-31", "150,2000,1000,2023-04-28"));
        assertEquals("as_of", late.field());
        assertEquals("2023-04-28 lies after the business date 2023-03-31", late.reason());
        assertEquals(
                List.of(),
                SampleDataset.fresh()
                        .replace(SECURITIES, "150,2000,1000,2023-03-31", "150,2000,1000,2023-03-24")
                        .check()
                        .rejects()
                        .listed(),
                "a price may be old");
    }

    @ParameterizedTest
    @CsvSource({"0.92, true", "0.911, true", "0.90, false", "1.0875, false"})
    void ratesOfOnePairAgree(String back, boolean agree) {
        SampleDataset both = SampleDataset.fresh()
                .onlyLast(FX, 0)
                .add(FX, "EUR,USD,1.0875,2023-03-31")
                .add(FX, "USD,EUR," + back + ",2023-03-31");
        if (agree) {
            assertEquals(List.of(), both.check().rejects().listed());
            return;
        }
        Reject second = only(both);
        assertEquals(3, second.line());
        assertEquals("rate", second.field());
        assertTrue(second.reason().contains(back + " contradicts the rate 1.0875 from EUR to USD"), second.reason());
    }

    @ParameterizedTest
    @CsvSource({
        "30/360 US, 30/360",
        "30u/360, 30/360",
        "Actual/Actual, ACT/ACT",
        "ACT/ACT ICMA, ACT/ACT",
        "ACT/ACT (ISDA), ACT/ACT ISDA",
        "ACT/365, ACT/365F",
        "Actual/365 (Fixed), ACT/365F",
        "ACT/360, ACT/360",
        "30E/360, 30E/360",
        "ISMA-30/360, 30E/360",
        "D30360, 30/360",
        "ACTACT, ACT/ACT",
    })
    void dayCountsOfVendorsHaveOneName(String spelled, String named) {
        DatasetCheck.Checked checked = SampleDataset.fresh()
                .replace(SECURITIES, ",30/360,", "," + spelled + ",")
                .check();
        assertEquals(List.of(), checked.rejects().listed());
        assertEquals(List.of(), checked.notes().listed());
        assertEquals(named, checked.dataset().securities().get(0).dayCount());
    }

    @Test
    void unknownDayCountIsNoted_andDoesNotRefuseTheDataset() {
        DatasetCheck.Checked checked = SampleDataset.fresh()
                .replace(SECURITIES, ",ACT/ACT,", ",BUS/252,")
                .check();
        assertEquals(List.of(), checked.rejects().listed());
        assertEquals("BUS/252", checked.dataset().securities().get(4).dayCount());
        assertEquals(6, checked.notes().listed().get(0).line());
        assertEquals("day_count", checked.notes().listed().get(0).field());
    }

    @Test
    void marketValueFarFromParTimesPriceIsNoted() {
        DatasetCheck.Checked checked = SampleDataset.fresh()
                .replace(POSITIONS, ",918268.33,", ",9182.68,")
                .check();
        assertEquals(List.of(), checked.rejects().listed());
        assertEquals(
                new Note(
                        "positions.csv",
                        2,
                        "market_value",
                        "9182.68 is -99.0 % off par x price with accrued, which is 918268.33"),
                checked.notes().listed().get(0));
        assertEquals(1, checked.notes().count());
    }

    @Test
    void factorsScaleWhatParIsWorth() {
        DatasetCheck.Checked checked = SampleDataset.fresh()
                .replace(SECURITIES, "amount_outstanding", "pool_factor")
                .replace(SECURITIES, "3000000000", "0.6")
                .check();
        assertEquals(List.of(), checked.rejects().listed());
        assertEquals(2, checked.notes().count(), checked.notes().listed().toString());
        assertEquals(
                new BigDecimal("0.6"),
                checked.dataset().securities().get(0).terms().scale());
    }

    @Test
    void namesThatAreOneIssuerAreNoted() {
        DatasetCheck.Checked checked = SampleDataset.fresh()
                .replace(SECURITIES, "AT&T Inc,CORPORATE,USD,4.5,", "AT&T INC.,CORPORATE,USD,4.5,")
                .check();
        assertEquals(
                "counted as one issuer: AT&T INC.; AT&T Inc",
                checked.notes().listed().get(0).message());
    }

    @ParameterizedTest
    @CsvSource({
        "US00206RDJ86, belongs to another bond",
        "US37833AAA10, is not an ISIN",
        "XS0000000009, belongs to another bond",
    })
    void isinOfAnotherBondIsRejected(String isin, String reason) {
        Reject reject = only(SampleDataset.fresh()
                .replace(SECURITIES, ",US00206RDJ86", ",")
                .replace(SECURITIES, "US00206RCQ39", isin));
        assertEquals("isin", reject.field());
        assertTrue(reject.reason().contains(reason), reject.reason());
    }

    @Test
    void isinOfNoCountryIsRejected() {
        Reject reject = only(
                SampleDataset.fresh()
                        .add(
                                SECURITIES,
                                "AC0015AA8,ZZAC0015AA84,,Bond,Issuer,SECTOR,USD,5,2,30/360,2030-01-01,,99,0.1,1,1,,1000,1000,2023-03-31,"));
        assertEquals("isin", reject.field());
        assertTrue(reject.reason().contains("no country"), reject.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void otherSeparatorsAreNamed(String separator) {
        Reject reject = only(SampleDataset.fresh().replace(CASH, ",", separator));
        assertEquals(new Reject("cash.csv", 1, null, reject.reason()), reject);
        assertTrue(reject.reason().contains(separator.equals(";") ? "semicolons" : "tabs"), reject.reason());
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
    void rulesOfTheBondsTraitsHaveMembersOrNoLimit() {
        List<ComplianceRule> rules = SampleDataset.fresh()
                .replace(COMPLIANCE_RULES, "severity,source", "severity,source,members")
                .add(COMPLIANCE_RULES, "R1,*,ALLOWED_COUNTRIES,,RESTRICTION,s,US; CA")
                .add(COMPLIANCE_RULES, "R2,*,NO_CALLABLE,,RESTRICTION,s,")
                .add(COMPLIANCE_RULES, "R3,*,RATING_BAND,AA-:Baa3,RESTRICTION,s,")
                .onlyLast(COMPLIANCE_RULES, 3)
                .check()
                .dataset()
                .rules();
        assertEquals(List.of("US", "CA"), rules.get(0).members());
        assertNull(rules.get(1).limitHigh());
        assertEquals(BigDecimal.valueOf(4), rules.get(2).limitLow());
        assertEquals(BigDecimal.valueOf(10), rules.get(2).limitHigh());
    }

    @Test
    void versionsOfARuleMayFollowOneAnother_andNeverBindTogether() {
        SampleDataset versions = SampleDataset.fresh()
                .replace(
                        COMPLIANCE_RULES,
                        "severity,source",
                        "severity,source,version,status,effective_from,effective_to,section")
                .add(COMPLIANCE_RULES, "R1,*,MIN_RATING,BBB-,RESTRICTION,IMA,1,APPROVED,,2023-03-31,4.2")
                .add(COMPLIANCE_RULES, "R1,*,MIN_RATING,A-,RESTRICTION,IMA,2,APPROVED,2023-04-01,,4.2")
                .add(COMPLIANCE_RULES, "R1,*,MIN_RATING,A,RESTRICTION,IMA,3,TEST,,,4.2");
        Dataset dataset = versions.onlyLast(COMPLIANCE_RULES, 3).check().dataset();
        assertEquals(3, dataset.rules().size());
        assertEquals(
                new RuleLife(1, RuleStatus.APPROVED, null, LocalDate.of(2023, 3, 31), "4.2"),
                dataset.rules().get(0).life());

        Reject reject =
                only(versions.add(COMPLIANCE_RULES, "R1,*,MIN_RATING,AA,RESTRICTION,IMA,4,APPROVED,2023-05-01,,"));
        assertEquals("effective_from", reject.field());
        assertTrue(reject.reason().contains("version 2"), reject.reason());
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
                row(SECURITIES, security(good, "1", "", "2030-01-01", "99", "1", "1000", "1000"), "day_count"),
                row(SECURITIES, security(good, "1", "30/360", "+10000-01-01", "99", "1", "1000", "1000"), "maturity"),
                row(SECURITIES, security(good, "1", "30/360", "0000-01-01", "99", "1", "1000", "1000"), "maturity"),
                row(SECURITIES, security(good, "1", "30/360", "-0001-01-01", "99", "1", "1000", "1000"), "maturity"),
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
                row(ACCOUNTS, "..,Dots,USD,1,BM-INT", "account_id"),
                row(PORTFOLIO_GROUPS, ".,Dot,", "group_id"),
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
                row(COMPLIANCE_RULES, "R,*,NO_CALLABLE,1,WARNING,s", "limit"),
                row(COMPLIANCE_RULES, "R,*,ALLOWED_COUNTRIES,,WARNING,s", "members"),
                row(COMPLIANCE_RULES, "R,*,RATING_BAND,A-:AA,WARNING,s", "limit"),
                row(FX, "USD,USD,1,2023-03-31", "to_currency"),
                row(FX, "EUR,USD,0,2023-03-31", "rate"),
                row(FX, "EUR,usd,1.1,2023-03-31", "to_currency"),
                row(ACCOUNT_POLICIES, "P9,A9,DO_NOT_TRADE,,,,2023-01-01,,s", "account_id"),
                row(ACCOUNT_POLICIES, "P9,A1,CASH_FLOOR,,,,2023-01-01,,s", "value"),
                row(ACCOUNT_POLICIES, "P9,A1,CASH_FLOOR,BUY,1,,2023-01-01,,s", "side"),
                row(ACCOUNT_POLICIES, "P9,A1,ELIGIBLE_ASSET_CLASSES,,,,2023-01-01,,s", "asset_classes"),
                row(ACCOUNT_POLICIES, "P9,A1,DO_NOT_TRADE,,5,,2023-01-01,,s", "value"),
                row(ACCOUNT_POLICIES, "P9,A1,DO_NOT_TRADE,,,,2023-01-01,2022-12-31,s", "valid_until"),
                row(ACCOUNT_POLICIES, "P1,A1,DO_NOT_TRADE,,,,2023-01-01,,s", "policy_id"),
                row(TARGETS, "A9,HOLDING,,,1,2023-01-01,s", "account_id"),
                row(TARGETS, "A1,NAV,,,1,2023-01-01,s", "metric"),
                row(TARGETS, "A1,HOLDING,037833EP1,,1,2023-01-01,s", "cusip"),
                row(TARGETS, "A1,HOLDING,,NOWHERE,1,2023-01-01,s", "group_id"),
                row(TARGETS, "A1,HOLDING,00206RCQ3,CREDIT,1,2023-01-01,s", "group_id"),
                row(TARGETS, "A1,HOLDING,,,-0.1,2023-01-01,s", "value"),
                row(TARGETS, "A1,DURATION,,,NaN,2023-01-01,s", "value"),
                row(TARGETS, "A1,DURATION,,,5,soon,s", "effective_from"),
                row(TARGETS, "A1,HOLDING,,,0.9,2023-01-01,s", "effective_from"),
                row(TARGETS, "A1,DURATION,,,5,2023-01-01,", "source"),
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
                row(POSITIONS, "A3,00206RCQ3,1,1,2023-04-28", "as_of"),
                row(POSITIONS, "A3,00206RCQ3,1,1,2023-03-30", "as_of"),
                row(POSITIONS, "A3,00206RCQ3,1,1,+999999999-12-31", "as_of"),
                row(CASH, "A9,USD,1,1", "account_id"),
                row(CASH, "A1,USD,1,1", "currency"),
                row(CASH, "A3,EUR,one,1", "settled_cash"),
                row(CASH, "A3,EUR,1,", "available_cash"),
                row(CASH, "A3,EUR,1", null));
    }

    /** Original face reckoned back from current face in cents: 39,871.53 at a factor of 0.398715 are 100,000.0752. */
    @Test
    void parWithCentsIsRounded_whereAFactorMakesIt() {
        SampleDataset scaled = SampleDataset.fresh()
                .replace(SECURITIES, "amount_outstanding", "pool_factor")
                .replace(SECURITIES, "2023-03-31,3000000000", "2023-03-31,0.398715")
                .add(POSITIONS, "A3,00206RCQ3,100000.0752,36612.36,2023-03-31");

        DatasetCheck.Checked checked = scaled.check();

        assertEquals(0, checked.rejects().count(), checked.rejects().listed().toString());
        assertTrue(
                checked.notes().listed().stream()
                        .anyMatch(note -> note.field().equals("quantity")
                                && note.message().equals("100000.0752 is counted as 100000 par")),
                checked.notes().listed()::toString);
    }

    @Test
    void negativeAccruedInterestNeedsAnExDividendDate() {
        SampleDataset negative = SampleDataset.fresh().replace(SECURITIES, "1.820833", "-0.184722");
        assertEquals("accrued_interest", only(negative).field());
        assertEquals(
                0,
                negative.replace(SECURITIES, "amount_outstanding", "ex_dividend_date")
                        .replace(SECURITIES, "2023-03-31,3000000000", "2023-03-31,2023-04-01")
                        .check()
                        .rejects()
                        .count());
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
    void isinWithWrongCheckDigitIsRejected() {
        assertEquals(
                "isin",
                only(SampleDataset.fresh().replace(SECURITIES, "US00206RCQ39", "US00206RCQ38"))
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
            if (file.isOptional()) {
                assertEquals(
                        List.of(),
                        SampleDataset.fresh().without(file).check().rejects().listed());
                continue;
            }
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
