package com.allocationsystem.allocation.checker.command;

import com.allocationsystem.allocation.checker.StatementChecker;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Verifies the bytes of a downloaded statement and says in plain words what was checked. No network, no service, no clock.
 *
 * <p>A statement that was changed and hashed again is consistent with its own hash; only the hash kept elsewhere (audit chain,
 * ETag, mail) tells. What the inputs themselves claim, the checker takes as given.
 */
public final class VerifyStatement {

    /** Every check passed. */
    public static final int SOUND = 0;

    /** Something is wrong with the statement. */
    public static final int UNSOUND = 1;

    /** The file is no statement that can be checked. */
    public static final int UNREADABLE = 2;

    private static final int MOST_SHOWN = 20;

    private final PrintStream out;
    private boolean sound = true;

    public VerifyStatement(PrintStream out) {
        this.out = out;
    }

    /**
     * @param bytes as downloaded
     * @param expectedHash SHA-256 in hex as kept elsewhere; null when it was not kept
     * @return {@link #SOUND}, {@link #UNSOUND} or {@link #UNREADABLE}
     */
    public int verify(byte[] bytes, String expectedHash) {
        String json;
        SealedStatement statement;
        try {
            json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            statement = SealedStatement.open(json);
            introduce(statement);
        } catch (CharacterCodingException | RuntimeException e) {
            out.println("This file is no allocation statement: " + e.getMessage());
            return UNREADABLE;
        }
        hash(Statement.seal(json).hash(), expectedHash);
        report("canonical JSON (RFC 8785), every member known", canonical(json, statement));
        try {
            StatementChecker.check(statement.inputs(), statement.plan())
                    .forEach(topic -> report(topic.name(), topic.failures()));
        } catch (RuntimeException e) {
            report("values can be computed with", List.of("a value is missing or out of range: " + e));
        }
        conclude();
        return sound ? SOUND : UNSOUND;
    }

    private void introduce(SealedStatement statement) {
        var inputs = statement.inputs();
        out.printf(
                Locale.ROOT,
                "%s %,d par of %s (%s) over %d accounts by %s, business date %s%n",
                inputs.order().side(),
                inputs.order().quantityPar(),
                inputs.bond().cusip(),
                inputs.bond().description(),
                inputs.accounts().size(),
                inputs.method().code(),
                inputs.businessDate());
    }

    private void hash(String hash, String expected) {
        out.println("SHA-256 " + hash);
        if (expected == null) {
            out.println("----  no --hash given: compare the line above with the hash kept in the audit trail");
            return;
        }
        boolean same = expected.replace("\"", "").trim().equalsIgnoreCase(hash);
        report(
                "the hash given",
                same ? List.of() : List.of("is " + expected + ": this is not the statement it was taken from"));
    }

    private static List<String> canonical(String json, SealedStatement statement) {
        String again = SealedStatement.seal(
                        statement.securityId(), statement.portfolioGroups(), statement.inputs(), statement.plan())
                .json();
        return again.equals(json) ? List.of() : List.of("the text is not the canonical form of what it says");
    }

    private void report(String topic, List<String> failures) {
        out.println((failures.isEmpty() ? "ok    " : "FAIL  ") + topic);
        failures.stream().limit(MOST_SHOWN).forEach(failure -> out.println("        " + failure));
        if (failures.size() > MOST_SHOWN) {
            out.println("        and " + (failures.size() - MOST_SHOWN) + " more");
        }
        sound &= failures.isEmpty();
    }

    private void conclude() {
        out.println(
                "----  taken as given: the inputs (prices, positions, cash, rules), accrued interest, steps and version of the"
                        + " solver");
        out.println(sound ? "SOUND: the statement follows from its inputs." : "NOT SOUND: see FAIL above.");
    }
}
