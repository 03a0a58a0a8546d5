package com.allocationsystem.allocation.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordColumnsTest {

    record Book(String title, List<Row> rows) {}

    record Row(long par, Double weight, @OmittedWhenNull String note, Mark mark, List<Cap> caps, List<String> groups) {}

    record Mark(LocalDate day, boolean open) {}

    record Cap(String kind, @OmittedWhenNull Long most) {}

    private static final Mark MARK = new Mark(LocalDate.of(2026, 9, 30), true);

    @Test
    void eachMemberNameStandsOnce_andCountsSayWhoseTheInnerRowsAre() {
        Book book = new Book(
                "b",
                List.of(
                        new Row(5, 0.25, null, MARK, List.of(new Cap("CASH", 7L), new Cap("RULE", null)), List.of("G")),
                        new Row(6, null, null, null, List.of(), List.of())));

        assertEquals(
                "{\"rows\":{\"#\":2,"
                        + "\"caps\":{\"#\":[2,0],\"kind\":[\"CASH\",\"RULE\"],\"most\":[7,null]},"
                        + "\"groups\":[[\"G\"],[]],"
                        + "\"mark\":{\"#\":[1,0],\"day\":[\"2026-09-30\"],\"open\":[true]},"
                        + "\"par\":[5,6],\"weight\":[0.25,null]},\"title\":\"b\"}",
                CanonicalJson.text(RecordJson.encode(book)));
    }

    @Test
    void columnsReadBackAsTheirRows_over2000RandomBooks() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            Book book = new Book("b", rows(random));
            String json = CanonicalJson.text(RecordJson.encode(book));
            Book read = RecordJson.decode(JsonReader.read(json), Book.class);

            assertEquals(book, read);
            assertEquals(json, CanonicalJson.text(RecordJson.encode(read)));
        }
    }

    @Test
    void columnOfAnotherLength_isRefused() {
        String json = "{\"rows\":{\"#\":2,\"caps\":{\"#\":[0,0],\"kind\":[]},\"groups\":[[],[]],"
                + "\"mark\":{\"#\":[0,0],\"day\":[],\"open\":[]},\"par\":[5],\"weight\":[1,2]},\"title\":\"b\"}";

        assertThrows(IllegalArgumentException.class, () -> RecordJson.decode(JsonReader.read(json), Book.class));
    }

    private static List<Row> rows(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            List<Cap> caps = new ArrayList<>();
            for (int c = random.nextInt(3); c > 0; c--) {
                caps.add(new Cap("K" + c, random.nextBoolean() ? null : random.nextLong()));
            }
            rows.add(new Row(
                    random.nextInt(),
                    random.nextBoolean() ? null : random.nextDouble(),
                    random.nextBoolean() ? null : "n\u00e9" + i,
                    random.nextBoolean() ? null : MARK,
                    caps,
                    random.nextBoolean() ? List.of() : List.of("A", "B")));
        }
        return rows;
    }
}
