package com.allocationsystem.audit.checkpoint;

import com.allocationsystem.audit.chain.AuditEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Holds a chain, row by row, against checkpoints that were kept outside: rows cut, a chain replaced, a clock set back. The
 * links between the rows are checked elsewhere ({@code ChainVerifier}).
 */
public final class CheckpointCheck implements Consumer<AuditEntry> {

    /** Clocks of several hosts write one chain; a difference up to this is not a finding. */
    public static final Duration TOLERANCE = Duration.ofMinutes(1);

    private final Deque<Checkpoint> ahead;
    private final MerkleTree tree = new MerkleTree();
    private final List<String> findings = new ArrayList<>();
    private Instant latest = Instant.MIN;
    private boolean clockReported;

    /** @param checkpoints verified ones of this chain, in any order; none: only the clock is checked */
    public CheckpointCheck(List<Checkpoint> checkpoints) {
        List<Checkpoint> ordered = checkpoints.stream()
                .sorted(Comparator.comparingLong(Checkpoint::size).thenComparing(Checkpoint::time))
                .toList();
        this.ahead = new ArrayDeque<>(ordered);
        pass();
    }

    /** Takes the next row in order of sequence. */
    @Override
    public void accept(AuditEntry row) {
        if (row.at().isBefore(latest.minus(tolerance()))) {
            reportClock("row %d is of %s, after one of %s".formatted(tree.size() + 1, row.at(), latest));
        }
        latest = row.at().isAfter(latest) ? row.at() : latest;
        tree.add(row.hash());
        pass();
    }

    /** @return what was found, once every row was taken; empty when the chain passes through every checkpoint */
    public List<String> findings() {
        List<String> all = new ArrayList<>(findings);
        if (!ahead.isEmpty()) {
            Checkpoint newest = ahead.peekLast();
            all.add("CUT: the checkpoint of %s counts %d rows, the chain has %d"
                    .formatted(newest.time(), newest.size(), tree.size()));
        }
        return all;
    }

    private void pass() {
        while (!ahead.isEmpty() && ahead.peekFirst().size() == tree.size()) {
            Checkpoint reached = ahead.removeFirst();
            if (!reached.hasRoot(tree.root())) {
                findings.add("REPLACED: the first %d rows are not those of the checkpoint of %s"
                        .formatted(reached.size(), reached.time()));
            }
            if (reached.time().isBefore(latest.minus(tolerance()))) {
                reportClock("the checkpoint of %d rows is of %s, after what is of %s"
                        .formatted(reached.size(), reached.time(), latest));
            }
            latest = reached.time().isAfter(latest) ? reached.time() : latest;
        }
    }

    /** {@code Instant.MIN} has nothing before it. */
    private Duration tolerance() {
        return latest.equals(Instant.MIN) ? Duration.ZERO : TOLERANCE;
    }

    /** A clock set back makes all that follows look early; the first place tells when. */
    private void reportClock(String what) {
        if (!clockReported) {
            findings.add("CLOCK SET BACK: " + what);
            clockReported = true;
        }
    }
}
