package com.allocationsystem.allocation.application.commit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.allocation.Fixtures;
import com.allocationsystem.allocation.domain.commit.CommitStatus;
import com.allocationsystem.allocation.domain.commit.CommittedAllocation;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandOverServiceTest extends CommitFixture {

    @Test
    void commitStands_whenTheGatewayIsDown_andIsHandedOverWhenItIsBack() {
        SealedPreview preview = kept(Fixtures.preview());
        orderGateway.down = true;

        assertEquals(
                CommitStatus.PENDING, commit(command(preview, false, false)).status());

        orderGateway.down = false;
        gatewaySubmitsAll();
        assertEquals(0, handOver.workOff()); // pauses first
        clock.advance(Duration.ofSeconds(1));
        assertEquals(1, handOver.workOff());
        clock.advance(Duration.ofSeconds(2));
        assertEquals(1, handOver.workOff());
        assertEquals(
                CommitStatus.SUCCESS,
                allocations.find(preview.allocationId()).orElseThrow().status());
        assertEquals(0, handOver.workOff());
    }

    /** What is late is told by the commit, not by the hand-over, and the gateway is the one that knows whether it arrived. */
    @Test
    void handOverAfterADay_stillSaysUntilWhenTheCommitsChecksCount() {
        SealedPreview preview = kept(Fixtures.preview());
        orderGateway.down = true;
        Instant committedAt = commit(command(preview, false, false)).committedAt();
        clock.advance(Duration.ofDays(1));
        orderGateway.down = false;

        handOver.workOff();

        assertEquals(List.of(committedAt.plus(Duration.ofHours(12))), orderGateway.sendBefores);
    }

    @Test
    void pauseDoublesWithEveryFailure_upToTheLongest() {
        SealedPreview preview = kept(Fixtures.preview());
        orderGateway.down = true;
        commit(command(preview, false, false));

        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            long seconds = 0;
            while (handOver.workOff() == 0) {
                clock.advance(Duration.ofSeconds(1));
                seconds++;
            }
            pauses.add(seconds);
        }

        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L), pauses);
    }

    @Test
    void everyPieceFails_whenTheGatewayRefusesTheBatchForGood() {
        SealedPreview preview = kept(Fixtures.preview());
        orderGateway.refusal = "no such account";

        CommittedAllocation committed = commit(command(preview, false, false));

        assertEquals(CommitStatus.FAILED, committed.status());
        assertEquals("no such account", committed.children().get(0).message());
    }
}
