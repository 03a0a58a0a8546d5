package com.allocationsystem.referencedata.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.referencedata.domain.security.Security;
import com.allocationsystem.referencedata.fixture.SampleDataset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    /** CUSIP 00206RCQ3, ticker T, AT&T Inc 4.75% 2046-05-15. */
    private static final Security ATT = SampleDataset.kept().securities().get(0);

    @ParameterizedTest
    @CsvSource({
        "00206RCQ3, 0",
        "us00206rcq39, 0",
        "t, 0",
        "  T  , 0",
        "00206R, 1",
        "US002, 1",
        "AT&T Inc, 1",
        "at, 1",
        "att, 2",
        "Inc AT&T, 2",
        "4.75 2046, 2",
        "2046-05, 2",
        "20460515, 2",
        "2046-05-15, 2",
        "T 4.75 46, 2",
        "t 4.750 2046, 2",
        "T 4 3/4 46, 2",
        "T 4-3/4 05/15/46, 2",
        "T 5/15/46, 2",
        "Ａｔ＆ｔ, 2",
        "ÀT&T Ínc, 2",
    })
    void bondIsFound_andRankedByHowItMatched(String typed, int rank) {
        SearchQuery query = SearchQuery.of(typed);

        assertTrue(query.matches(ATT), query.words().toString());
        assertEquals(rank, query.rank(ATT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00206RDJ8", "AT&T 2048", "NC", "4.7.5", "T-Mobile", "T 4.75 47", "T 4 5/8 46", "T 4.7 05/16/46"
            })
    void bondIsNotFound_whenAWordBeginsNoneOfIts(String typed) {
        assertFalse(SearchQuery.of(typed).matches(ATT));
    }

    @Test
    void pointCountsInsideNumbersOnly() {
        assertEquals(
                List.of("4.75", "INC", "A", "B"),
                SearchQuery.of("4.75% Inc. a.b").words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%&*", "'':*", "."})
    void queryWithoutLetterOrDigitIsRefused(String typed) {
        assertThrows(IllegalArgumentException.class, () -> SearchQuery.of(typed));
    }
}
