package com.allocationsystem.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityIdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "037833100, US0378331005", // Apple Inc common stock, as published by the issuer
        "912810QQ4, US912810QQ40", // US Treasury 4.375% 2041, SEC filing of 31 March 2023
        "00206RCQ3, US00206RCQ39", // AT&T 4.75% 2046, SEC filing of 31 March 2023
    })
    void publishedIdentifiersAreValidAndCompleteEachOther(String cusip, String isin) {
        assertEquals(cusip, Cusip.complete(cusip.substring(0, 8)).value());
        assertEquals(isin, Isin.of("US", new Cusip(cusip)).value());
    }

    @Test
    void everyOtherCheckDigitIsRefused() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertEquals(digit == '0', Cusip.isValid("03783310" + digit));
            assertEquals(digit == '5', Isin.isValid("US037833100" + digit));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03783310", "0378331000", "03783310o", "0378331 0", "037833é00"})
    void malformedCusipsAreRefused(String text) {
        assertFalse(Cusip.isValid(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "US037833100", "us0378331005", "120378331005", "US03783310*5"})
    void malformedIsinsAreRefused(String text) {
        assertFalse(Isin.isValid(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HWUPKR0MPOU8FGXBT394", // Apple Inc., as registered with GLEIF
                "INR2EJN1ERAN0W5ZP974", // Microsoft Corporation
                "8I5DZWZKVSZI1NUHU748", // JPMorgan Chase & Co.
                "5493006MHB84DD0ZWV18" // Alphabet Inc.
            })
    void registeredLeisAreValid_andEveryOtherPairOfCheckDigitsIsRefused(String lei) {
        for (int digits = 0; digits < 100; digits++) {
            String text = lei.substring(0, 18) + "%02d".formatted(digits);
            assertEquals(text.equals(lei), Lei.isValid(text), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HWUPKR0MPOU8FGXBT39",
                "HWUPKR0MPOU8FGXBT3944",
                "hwupkr0mpou8fgxbt394",
                "HWUPKR0MPOU8FGXB-394"
            })
    void malformedLeisAreRefused(String text) {
        assertFalse(Lei.isValid(text));
    }

    @Test
    void refusalOfALeiNamesTheDigitsThatWereExpected() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> new Lei("HWUPKR0MPOU8FGXBT395"));
        assertTrue(refusal.getMessage().contains("94 was expected"), refusal.getMessage());
    }

    @Test
    void refusalNamesTheDigitThatWasExpected() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> new Cusip("037833101"));
        assertTrue(refusal.getMessage().contains("0 was expected"), refusal.getMessage());
    }
}
