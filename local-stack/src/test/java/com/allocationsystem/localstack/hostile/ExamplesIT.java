package com.allocationsystem.localstack.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.allocationsystem.localstack.hostile.Door.Answer;
import com.allocationsystem.localstack.journey.SharedStack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of the published contract, sent as they stand: what they name may not be there, but they are understood. */
@ExtendWith(SharedStack.class)
class ExamplesIT {

    private static final List<String> ROLES = List.of("trader", "pm", "compliance", "admin");
    private static final int FEWEST = 20;
    private static final int MALFORMED = 400;
    private static final int FORBIDDEN = 403;

    @Test
    void everyExampleOfABodyIsUnderstood() throws Exception {
        Door door = new Door(SharedStack.stack().gateway());
        List<String> tokens = new ArrayList<>();
        for (String role : ROLES) {
            tokens.add(door.signIn(role));
        }
        List<Operation> operations = Operation.all(door).stream()
                .filter(operation -> operation.example() != null && operation.secured() && !operation.isClosed())
                // These change how the callers themselves sign in.
                .filter(operation -> !operation.path().startsWith("/v1/auth/"))
                .toList();
        List<String> faults = new ArrayList<>();
        for (Operation operation : operations) {
            Answer answer = sent(door, operation, tokens);
            if (answer.status() == MALFORMED || answer.status() == FORBIDDEN || answer.fault() != null) {
                faults.add(operation + ": " + answer);
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(operations.size() >= FEWEST, operations::toString);
        assertEquals(List.of(), door.unpublished());
    }

    /** @return the answer to the first role that may ask */
    private static Answer sent(Door door, Operation operation, List<String> tokens)
            throws IOException, InterruptedException {
        String path = operation.at(UUID.randomUUID().toString());
        Answer answer = null;
        for (String token : tokens) {
            answer = door.send(
                    operation.method(), path, token, operation.example().toString());
            if (answer.status() != FORBIDDEN) {
                return answer;
            }
        }
        return answer;
    }
}
