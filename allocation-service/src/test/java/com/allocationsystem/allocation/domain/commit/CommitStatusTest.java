package com.allocationsystem.allocation.domain.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.domain.commit.ChildOrder.Status;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CommitStatusTest {

    @Test
    void wholeFollowsFromThePieces() {
        assertEquals(CommitStatus.SUCCESS, of(Status.SUBMITTED, Status.SUBMITTED));
        assertEquals(CommitStatus.PARTIAL, of(Status.SUBMITTED, Status.FAILED));
        assertEquals(CommitStatus.FAILED, of(Status.FAILED, Status.FAILED));
        assertEquals(CommitStatus.PENDING, of(Status.FAILED, Status.PENDING, Status.SUBMITTED));
    }

    private static CommitStatus of(Status... statuses) {
        return CommitStatus.of(Arrays.stream(statuses)
                .map(status -> new ChildOrder("A", 1000, null, null, status, null))
                .toList());
    }
}
