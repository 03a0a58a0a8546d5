package com.allocationsystem.referencedata.adapter.out.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.referencedata.domain.dataset.DatasetFile;
import com.allocationsystem.referencedata.domain.dataset.Reject;
import com.allocationsystem.referencedata.domain.dataset.check.DatasetCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads portfolio_groups.csv: group_id, group_name, parent_group_id. */
class CsvDatasetReaderTest {

    private static final String HEADER = "group_id,group_name,parent_group_id\r\n";

    private DatasetCheck check;

    @Test
    void quotesCommasAndLineBreaksInsideValuesAreRead() throws IOException {
        List<Reject> rejects = read(HEADER + "\"A\",\"one, \"\"two\"\"\",\r\nB,plain,A\r\n", StandardCharsets.UTF_8);

        assertEquals(List.of(), rejects);
        assertEquals("one, \"two\"", check.finish().dataset().groups().get(0).groupName());
    }

    @Test
    void lineOfARowIsWhereItBegins_blankLinesCounted() throws IOException {
        List<Reject> rejects = read(HEADER + "A,\"two\nlines\",\n\nB,,\nC,fine,\n,no id,\n", StandardCharsets.UTF_8);

        // A's name holds a line break, which is a control character; B has no name; the last row has no id.
        assertEquals(List.of(2L, 5L, 7L), rejects.stream().map(Reject::line).toList());
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        assertEquals(List.of(), read("\uFEFF" + HEADER + "A,a,\n", StandardCharsets.UTF_8));
    }

    @Test
    void otherEncodingsAreRejected_notGuessed() throws IOException {
        List<Reject> rejects = read(HEADER + "A,Größe,\n", StandardCharsets.ISO_8859_1);

        assertEquals(1, rejects.size());
        assertTrue(rejects.get(0).reason().contains("UTF-8"));
    }

    @Test
    void brokenQuotesEndTheFile_withTheLine() throws IOException {
        List<Reject> rejects = read(HEADER + "A,a,\nB,\"b\"x,\n", StandardCharsets.UTF_8);

        assertEquals(1, rejects.size());
        assertTrue(rejects.get(0).reason().contains("is not CSV"), rejects.toString());
        assertTrue(rejects.get(0).line() >= 2);
    }

    @Test
    void emptyFileIsRejected() throws IOException {
        assertEquals(1, read("", StandardCharsets.UTF_8).size());
    }

    private List<Reject> read(String text, Charset charset) throws IOException {
        check = new DatasetCheck();
        new CsvDatasetReader()
                .read(new ByteArrayInputStream(text.getBytes(charset)), check.open(DatasetFile.PORTFOLIO_GROUPS));
        return check.finish().rejects().listed();
    }
}
