package com.allocationsystem.allocation.engine.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.allocation.checker.command.Main;
import com.allocationsystem.allocation.checker.command.VerifyStatement;
import com.allocationsystem.allocation.engine.fillpath.StatementPath;
import com.allocationsystem.allocation.engine.finalallocation.FilledBlock;
import com.allocationsystem.allocation.engine.finalallocation.FinalAllocator;
import com.allocationsystem.allocation.engine.fixture.CheckedEngine;
import com.allocationsystem.allocation.model.finalallocation.FillStyle;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.finalallocation.FinalLimits;
import com.allocationsystem.allocation.model.input.Account;
import com.allocationsystem.allocation.model.input.AllocationInputs;
import com.allocationsystem.allocation.model.input.BlockOrder;
import com.allocationsystem.allocation.model.input.Bond;
import com.allocationsystem.allocation.model.input.Constraints;
import com.allocationsystem.allocation.model.input.DayCount;
import com.allocationsystem.allocation.model.input.FirmLimits;
import com.allocationsystem.allocation.model.method.MinDispersion;
import com.allocationsystem.allocation.model.method.TargetMetric;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import com.allocationsystem.shared.Side;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a compliance officer runs it: on a file, with and without the hash that was kept. */
class VerifyStatementTest {

    private static final Statement STATEMENT = statement();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void soundStatement_isSaidToBeSound_topicByTopic() throws Exception {
        assertEquals(0, run("--hash", STATEMENT.hash(), file(STATEMENT.json())));
        assertTrue(said().contains("ok    reasons of every account"), said());
        assertTrue(said().contains("ok    the hash given"), said());
        assertTrue(said().contains("SOUND: the statement follows from its inputs."), said());
    }

    @Test
    void statementProvenByLeastCosts_isSaidToBeSound_untilTheClaimIsTakenAway() throws Exception {
        String json = statement(5, 900_000, 400_000).json();
        String claim = "\"exact\":[false,true";
        assertTrue(json.contains(claim), json);
        assertEquals(0, run(file(json)), said());
        assertTrue(said().contains("SOUND: the statement follows from its inputs."), said());
        assertEquals(1, run(file(json.replace(claim, "\"exact\":[false,false"))));
        assertTrue(said().contains("does not follow"), said());
    }

    @Test
    void boundWithoutAProof_isFound() throws Exception {
        String json = statement(5, 900_000, 400_000).json();
        String unproven = json.replaceFirst(
                "\"intervals\":\\{.*?}",
                "\"intervals\":{\"#\":0,\"center\":[],\"exact\":[],\"mean_high\":[],\"mean_low\":[],\"multiplier\":[]}");
        assertTrue(unproven.contains("\"exact\":[]"), unproven);
        assertEquals(1, run(file(unproven)));
        assertTrue(said().contains("the bound has no proof"), said());
    }

    @Test
    void hashMayComeAsAnETag_andMayBeLeftOut() throws Exception {
        assertEquals(0, run("--hash", '"' + STATEMENT.hash().toUpperCase() + '"', file(STATEMENT.json())));
        assertEquals(0, run(file(STATEMENT.json())));
        assertTrue(said().contains("no --hash given"), said());
    }

    @Test
    void changedAndHashedAgain_isFoundByTheCheckerOrTheHashThatWasKept() throws Exception {
        String reason = STATEMENT.json().replace("WATER_LEVEL", "METHOD_SHARE");
        assertEquals(1, run(file(reason)));
        assertTrue(said().contains("FAIL  reasons of every account"), said());

        String settled = STATEMENT.json().replace("\"settled_cash\":[5000000", "\"settled_cash\":[5000001");
        assertEquals(0, run(file(settled)));
        assertEquals(1, run("--hash", STATEMENT.hash(), file(settled)));
        assertTrue(said().contains("FAIL  the hash given"), said());
    }

    @Test
    void anyByteChanged_isFoundWithTheHashThatWasKept() {
        byte[] bytes = STATEMENT.json().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += 41) {
            bytes[i] ^= 1;
            assertNotEquals(0, new VerifyStatement(out()).verify(bytes, STATEMENT.hash()), "byte " + i);
            bytes[i] ^= 1;
        }
    }

    @Test
    void sameContentInOtherBytes_isNotCanonical() throws Exception {
        assertEquals(1, run(file(STATEMENT.json().replaceFirst("\\{", "{ "))));
        assertEquals(1, run(file(STATEMENT.json().replaceFirst("\\{", "{\"added\":1,"))));
    }

    @Test
    void whatIsNoStatement_endsWithTwo() throws Exception {
        assertEquals(2, run(file("{\"format\":\"other/9\"}")));
        assertEquals(2, run(file("not JSON")));
        assertEquals(2, run(file("[1]")));
        assertEquals(2, run(folder.resolve("missing.json").toString()));
        assertEquals(2, run());
        assertEquals(2, run("--hash", "x"));
        assertEquals(2, run("--help"));
        assertTrue(said().contains("Usage"), said());
    }

    @Test
    void finalAllocationIsVerifiedAgainstItsStatement() throws Exception {
        FilledBlock fills = new FilledBlock(FillStyle.BLOCK, 3_000_000, new BigDecimal("90.25"), Map.of());
        SealedStatement opened = SealedStatement.open(STATEMENT);
        FinalAllocation document = FinalAllocator.allocate(
                new FinalAllocator.Origin("a", STATEMENT.hash(), 1, null),
                opened,
                StatementPath.of(opened.inputs(), opened.plan()),
                fills,
                new FinalLimits(6, BigDecimal.valueOf(5), new BigDecimal("0.05")));
        String statement = file(STATEMENT.json());
        Path sealed = Files.write(folder.resolve("final.json"), document.seal().bytes());

        assertEquals(0, run(statement, sealed.toString()), said());
        assertTrue(said().contains("SOUND: the final allocation follows"), said());
        Files.writeString(sealed, document.seal().json().replace("\"unplaced_par\":0", "\"unplaced_par\":1"));
        assertEquals(1, run(statement, sealed.toString()));
        assertEquals(2, run(statement, statement));
        assertEquals(2, run(statement, sealed.toString(), statement));
    }

    private int run(String... arguments) {
        return Main.run(arguments, out());
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String file(String json) throws Exception {
        return Files.writeString(folder.resolve("statement.json"), json).toString();
    }

    /** Made-up accounts and a real bond: AT&T 4.75% 2046, SEC Form NPORT-P of 31 March 2023. */
    private static Statement statement() {
        return statement(12, 6_000_000, 100_000);
    }

    private static Statement statement(int holders, long quantityPar, long smallestPar) {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < holders; i++) {
            BigDecimal none = BigDecimal.ZERO;
            BigDecimal nav = BigDecimal.valueOf(20_000_000L + 3_000_000L * i);
            accounts.add(new Account(
                    "A" + (10 + i),
                    "Client " + i,
                    nav,
                    BigDecimal.valueOf(5_000_000),
                    BigDecimal.valueOf(5_000_000),
                    0,
                    0L,
                    none,
                    4.4 + 0.2 * i,
                    4.1 + 0.2 * i,
                    null,
                    null,
                    null,
                    "BM",
                    6,
                    5,
                    none,
                    none,
                    List.of("ALL")));
        }
        LocalDate date = LocalDate.of(2023, 3, 31);
        BigDecimal price = new BigDecimal("90.006");
        BigDecimal accrued = new BigDecimal("1.820833");
        Bond bond = new Bond(
                "00206RCQ3",
                "US00206RCQ39",
                "AT&T Inc 4.75% 2046-05-15",
                "AT&T Inc",
                "CORPORATE",
                "BBB",
                "USD",
                new BigDecimal("4.75"),
                2,
                DayCount.THIRTY_360,
                LocalDate.of(2046, 5, 15),
                price,
                accrued,
                13.132,
                13.132,
                null,
                2000,
                1000,
                null,
                date);
        AllocationInputs inputs = new AllocationInputs(
                new BlockOrder(Side.BUY, quantityPar, LocalDate.of(2023, 4, 3), null, price, accrued),
                bond,
                new MinDispersion(TargetMetric.ACTIVE_SPREAD_DURATION, MinDispersion.Weighting.EQUAL, 1e-4, 1000),
                new Constraints(true, smallestPar, true),
                new TreeMap<>(),
                accounts,
                List.of(),
                List.of(),
                date,
                new FirmLimits(BigDecimal.valueOf(5), BigDecimal.valueOf(20), BigDecimal.valueOf(500_000_000)));
        return SealedStatement.seal("00206RCQ3", List.of("ALL"), inputs, CheckedEngine.allocate(inputs));
    }
}
