package com.allocationsystem.referencedata.domain.issuer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT&T INC|AT&T Inc",
                "AT&T Inc|A T & T, Inc.",
                "AT&T Inc|AT and T Incorporated",
                "Oracle Corp|ORACLE CORPORATION",
                "ORACLE CORP|  Oracle\u00A0 Corp. ",
                "ORACLE CORP|Ｏｒａｃｌｅ Corp",
                "ORACLE CORP|Ora\u200Bcle Corp",
                "AMAZON.COM INC|Amazon Com, Inc.",
                "McDonald's Corp|MCDONALDS CORP",
                "McDonald’s Corp|MCDONALD'S CORPORATION",
                "JPMorgan Chase & Co|J.P. Morgan Chase and Company",
                "JPMorgan Chase & Co|J P MORGAN CHASE",
                "WP Carey Inc|W. P. CAREY INC",
                "Banco Santander SA|BANCO SANTANDER, S.A.",
                "Banco Santander SA|Banco Santander S A",
                "Nestlé SA|NESTLE S.A.",
                "Ørsted A/S|ORSTED A/S",
                "Freeport-McMoRan Inc|FREEPORT MCMORAN INC",
                "CIGNA GROUP/THE|The Cigna Group",
                "DOW CHEMICAL CO/THE|Dow Chemical Company",
                "ENERGY TRANSFER LP|Energy Transfer L.P.",
                "中国银行股份有限公司|中国银行股份有限公司"
            })
    void spellingsOfOneNameCompareEqual(String one, String other) {
        assertEquals(IssuerName.compared(one), IssuerName.compared(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General Electric Co|General Mills Inc",
                "DUKE ENERGY CORP|DUKE ENERGY CAROLINAS",
                "VICI PROPERTIES LP|VICI PROPERTIES / NOTE",
                "CREDIT SUISSE GROUP AG|CREDIT SUISSE NEW YORK",
                "PUBLIC SERVICE CO OF COLORADO|PUBLIC SERVICE OF COLORADO",
                "The Co|Inc",
                "中国银行|中国农业银行"
            })
    void differentNamesDoNot(String one, String other) {
        assertNotEquals(IssuerName.compared(one), IssuerName.compared(other));
    }

    @Test
    void unknownNameComparesToNone() {
        assertNull(IssuerName.compared(null));
        assertNull(IssuerName.compared("  "));
    }
}
