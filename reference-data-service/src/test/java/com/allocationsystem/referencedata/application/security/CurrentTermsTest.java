package com.allocationsystem.referencedata.application.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.allocationsystem.referencedata.domain.security.MasterRecord;
import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import com.allocationsystem.shared.InvalidInputException;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurrentTermsTest {

    private final Security bond = SampleDataset.kept().securities().get(0);

    @Test
    void mastersMinimumIncrementAndRatingCount_theCataloguesRiskStays() {
        Security current = terms(new MasterRecord(50_000L, 5_000L, "BB+", new BigDecimal("999"), false))
                .ofTraded(bond);

        assertEquals(50_000, current.minDenominationPar());
        assertEquals(5_000, current.incrementPar());
        assertEquals("BB+", current.rating());
        assertEquals(bond.oasBp() == null ? new BigDecimal("999") : bond.oasBp(), current.oasBp());
        assertEquals(bond.durationYears(), current.durationYears());
        assertEquals(bond.price(), current.price());
    }

    @Test
    void whatTheMasterDoesNotSayStaysTheCatalogues() {
        assertEquals(
                bond, terms(new MasterRecord(null, null, null, null, false)).ofTraded(bond));
        assertSame(bond, new CurrentTerms(cusip -> Optional.empty()).of(bond));
    }

    @Test
    void inactiveBondIsNotTraded_butCanBeLookedAt() {
        CurrentTerms terms = terms(new MasterRecord(null, null, null, null, true));

        assertEquals(bond, terms.of(bond));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> terms.ofTraded(bond));
        assertEquals("security_id", refused.faults().get(0).field());
    }

    private static CurrentTerms terms(MasterRecord master) {
        return new CurrentTerms(cusip -> Optional.of(master));
    }
}
