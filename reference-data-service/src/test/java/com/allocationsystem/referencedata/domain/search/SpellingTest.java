package com.allocationsystem.referencedata.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private final Spelling spelling = new Spelling(
            List.of("VERIZON", "COMMUNICATIONS", "VERISIGN", "FORD", "TREASURY", "ELECTRICITE", "92343VGJ7", "ATT"));

    @ParameterizedTest
    @CsvSource({
        "verzon, VERIZON", // missing
        "verizzon, VERIZON", // too many
        "veriaon, VERIZON", // wrong
        "vreizon, VERIZON", // exchanged
        "verzo, VERIZO", // and not yet complete
        "comunicatons, COMMUNICATIONS", // two of many
        "tresury 4.5 31, TREASURY 4.5 31",
        "électrisité, ELECTRICITE"
    })
    void oneLetterIsForgiven_twoInALongWord(String typed, String meant) {
        assertEquals(meant, spelling.corrections(SearchQuery.of(typed)).get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verizon", "veri", "frd", "at", "92343VGJ8", "4.5", "fxyd", "communicxyz"})
    void knownWordsShortOnesAndDigitsStayAsTheyAre(String typed) {
        assertEquals(List.of(), spelling.corrections(SearchQuery.of(typed)));
    }

    @Test
    void severalSpellingsAreTried_theNearestAndShortestFirst() {
        Spelling names = new Spelling(List.of("BANKERS", "BANKS", "BARK", "TRUST"));

        assertEquals(
                List.of("BANK TRUST", "BARK TRUST"),
                names.corrections(SearchQuery.of("bavk trust")).stream()
                        .map(SearchQuery::text)
                        .toList());
    }

    @Test
    void aLargeCatalogueIsReadInMilliseconds() {
        Spelling large = new Spelling(IntStream.range(0, 50_000)
                .mapToObj(i -> "ISSUER"
                        + Integer.toString(i, 26).replaceAll("[0-9]", "Q").toUpperCase())
                .toList());
        long started = System.nanoTime();
        large.corrections(SearchQuery.of("isuerabc isseurxyz"));
        assertEquals(0, (System.nanoTime() - started) / 2_000_000_000L);
    }
}
