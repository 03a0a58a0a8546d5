package com.allocationsystem.allocation.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedStatementTest {

    private final SealedPreview preview = Fixtures.preview();

    @Test
    void everythingSealedReadsBackTheSame() {
        SealedStatement opened = SealedStatement.open(preview.statement().json());

        assertEquals(preview.inputs(), opened.inputs());
        assertEquals(preview.plan(), opened.plan());
        assertEquals(List.of("CREDIT"), opened.portfolioGroups());
        assertEquals(
                preview.statement(),
                SealedStatement.seal(opened.securityId(), opened.portfolioGroups(), opened.inputs(), opened.plan()));
    }

    @Test
    void keptStatement_opensOnlyWithItsHash() {
        Statement sealed = preview.statement();
        Statement other = Statement.seal(sealed.json().replace("60000000", "60000001"));

        assertEquals(
                preview.plan(),
                SealedStatement.open(Statement.kept(sealed.compressed(), sealed.hash()))
                        .plan());
        assertThrows(
                IllegalStateException.class,
                () -> SealedStatement.open(Statement.kept(other.compressed(), sealed.hash())));
    }

    @Test
    void bytesThatAreNotCompressed_areNoStatementOfThatHash() {
        Statement sealed = preview.statement();

        assertThrows(
                IllegalStateException.class, () -> SealedStatement.open(Statement.kept(sealed.bytes(), sealed.hash())));
    }

    @Test
    void oneDigitMore_isAnotherHash() {
        String json = preview.statement().json();

        assertNotEquals(
                preview.statement().hash(),
                Statement.seal(json.replace("60000000", "60000001")).hash());
    }

    @Test
    void membersAreNamedAsInTheApi() {
        String json = preview.statement().json();

        assertTrue(json.contains("\"quantity_par\":3000000"), json);
        assertTrue(json.contains("\"kind\":\"pro_rata\""), json);
        assertTrue(json.contains("\"settlement_date\":\"2023-04-03\""), json);
        assertTrue(json.contains("\"ACC00003\":{\"kind\":\"exclude\"}"), json);
    }

    @Test
    void statementOfAnotherFormat_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> SealedStatement.open("{\"format\":\"x\"}"));
    }

    @Test
    void statementWithoutAnAmount_isRefused() {
        String json = preview.statement().json().replace("\"quantity_par\":3000000,", "");

        assertThrows(IllegalArgumentException.class, () -> SealedStatement.open(json));
    }
}
