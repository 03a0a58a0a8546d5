package com.allocationsystem.referencedata.adapter.out.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.referencedata.domain.dataset.Dataset;
import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresDatasetStoreTest {

    /** Else an import would be a way round the second user. */
    @Test
    void whereRulesComeThroughTheRuleBookAlone_anImportChangesNone() {
        DataSource database = TestDatabase.withSample();
        Dataset other = SampleDataset.fresh()
                .replace(DatasetFile.COMPLIANCE_RULES, "MAX_ISSUER_PCT_NAV,5.0", "MAX_ISSUER_PCT_NAV,90")
                .replace(DatasetFile.COMPLIANCE_RULES, "R-BAND", "R-OTHER")
                .check()
                .dataset();

        Set<String> passedOver = TestDatabase.store(database, false).replaceWith(other, "hash", "test", false);

        assertEquals(Set.of("R-ISSUER", "R-OTHER", "R-MAT"), passedOver);
        List<ComplianceRule> rules = new PostgresRuleBook(database).rules();
        assertEquals(
                List.of("R-BAND", "R-ISSUER", "R-MAT"),
                rules.stream().map(ComplianceRule::ruleId).toList());
        assertEquals(0, new BigDecimal("5").compareTo(rules.get(1).limitHigh()));
    }
}
