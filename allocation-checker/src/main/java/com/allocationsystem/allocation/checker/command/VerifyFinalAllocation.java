package com.allocationsystem.allocation.checker.command;

import com.allocationsystem.allocation.checker.fill.FillPathCheck;
import com.allocationsystem.allocation.checker.fill.FinalAllocationCheck;
import com.allocationsystem.allocation.model.finalallocation.FinalAllocation;
import com.allocationsystem.allocation.model.statement.SealedStatement;
import com.allocationsystem.allocation.model.statement.Statement;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Verifies that a final allocation follows from a statement and from the fills that it names. */
final class VerifyFinalAllocation {

    private final PrintStream out;

    VerifyFinalAllocation(PrintStream out) {
        this.out = out;
    }

    /**
     * @param statementBytes of a sound statement
     * @param bytes as downloaded
     * @return as {@link VerifyStatement#verify}
     */
    int verify(byte[] statementBytes, byte[] bytes) {
        FinalAllocation document;
        List<String> failures;
        try {
            document = FinalAllocation.open(bytes);
            Statement statement = Statement.seal(new String(statementBytes, StandardCharsets.UTF_8));
            SealedStatement opened = SealedStatement.open(statement);
            failures = FinalAllocationCheck.failures(
                    statement, document, FillPathCheck.split(opened.inputs(), opened.plan(), document.filledPar()));
        } catch (RuntimeException e) {
            out.println("This file is no final allocation: " + e.getMessage());
            return VerifyStatement.UNREADABLE;
        }
        Statement sealed = document.seal();
        out.printf(
                Locale.ROOT,
                "Final allocation version %d: %,d par filled at %s, SHA-256 %s%n",
                document.version(),
                document.filledPar(),
                document.averagePrice().toPlainString(),
                sealed.hash());
        boolean canonical = Arrays.equals(sealed.bytes(), bytes);
        out.println((canonical ? "ok    " : "FAIL  ") + "canonical JSON (RFC 8785), every member known");
        out.println((failures.isEmpty() ? "ok    " : "FAIL  ")
                + "shares by the fill path, money to the cent, warnings, correction by two users");
        failures.forEach(failure -> out.println("        " + failure));
        out.println("----  taken as given: the fills and their prices");
        boolean sound = canonical && failures.isEmpty();
        out.println(
                sound
                        ? "SOUND: the final allocation follows from the statement and the fills."
                        : "NOT SOUND: see FAIL above.");
        return sound ? VerifyStatement.SOUND : VerifyStatement.UNSOUND;
    }
}
