package com.allocationsystem.allocation.engine.checked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Same inputs, same bytes: a second JVM with another compiler, language, clock and encoding seals the same statements. */
class StatementOnAnotherMachineTest {

    private static final List<String> ELSEWHERE = List.of(
            "-Xint",
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Asia/Kolkata",
            "-Dfile.encoding=ISO-8859-9",
            "-Djava.util.Arrays.useLegacyMergeSort=true");

    /** The other machine: prints the hashes. */
    public static void main(String[] arguments) {
        hashes().forEach(System.out::println);
    }

    @Test
    void sealsTheSameBytes() throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ELSEWHERE);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), StatementOnAnotherMachineTest.class.getName()));
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertEquals(0, other.waitFor());
        assertEquals(hashes(), said.lines().toList());
    }

    private static List<String> hashes() {
        return SampleStatements.methods().stream()
                .map(method -> SampleStatements.statement(method).hash())
                .toList();
    }
}
