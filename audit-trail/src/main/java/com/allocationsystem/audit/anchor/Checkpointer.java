package com.allocationsystem.audit.anchor;

import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.chain.ChainHead;
import com.allocationsystem.audit.chain.ChainVerifier;
import com.allocationsystem.audit.chain.Verdict;
import com.allocationsystem.audit.checkpoint.Checkpoint;
import com.allocationsystem.audit.checkpoint.MerkleTree;
import com.allocationsystem.audit.checkpoint.NoteSigner;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Makes the checkpoints of one chain. Each run verifies the rows that came since the last one; a chain that is broken, or
 * that no longer passes through an earlier checkpoint, is not signed.
 */
final class Checkpointer {

    private static final DateTimeFormatter FILE_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final AuditBook book;
    private final NoteSigner signer;
    private final List<CheckpointSink> sinks;
    private final Clock clock;
    private final String chain;

    private MerkleTree tree = new MerkleTree();
    private ChainHead reached;

    Checkpointer(AuditBook book, NoteSigner signer, List<CheckpointSink> sinks, Clock clock, String chain) {
        this.book = book;
        this.signer = signer;
        this.sinks = sinks;
        this.clock = clock;
        this.chain = chain;
        this.reached = ChainHead.empty(chain);
    }

    /**
     * @return the checkpoint, kept in every place
     * @throws BrokenChainException when the chain must not be signed
     * @throws IOException when a place did not take it
     */
    Checkpoint run() throws IOException, InterruptedException {
        Optional<Checkpoint> earlier = tree.size() == 0 ? newest() : Optional.empty();
        ChainVerifier[] verifier = new ChainVerifier[1];
        MerkleTree grown = tree.copy();
        boolean[] passed = {earlier.map(kept -> kept.size() == 0).orElse(true)};
        book.readAfter(chain, reached.rows(), head -> verifier[0] = new ChainVerifier(head, reached), row -> {
            verifier[0].accept(row);
            grown.add(row.hash());
            passed[0] |= earlier.isPresent()
                    && earlier.get().size() == grown.size()
                    && earlier.get().hasRoot(grown.root());
        });
        Verdict verdict = verifier[0].verdict();
        if (!verdict.intact()) {
            throw new BrokenChainException("it is broken at row %d".formatted(verdict.firstBroken()));
        }
        if (!passed[0]) {
            throw new BrokenChainException("it does not pass through the checkpoint of %d rows made %s"
                    .formatted(earlier.get().size(), earlier.get().time()));
        }
        reached = new ChainHead(chain, verdict.rows(), verdict.headHash());
        tree = grown;
        Checkpoint checkpoint = new Checkpoint(
                signer.name(), tree.root(), reached, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        keep(checkpoint);
        return checkpoint;
    }

    private void keep(Checkpoint checkpoint) throws IOException, InterruptedException {
        String note = signer.sign(checkpoint.text());
        Instant time = checkpoint.time();
        String file = "%018d-%s".formatted(checkpoint.size(), FILE_TIME.format(time));
        for (CheckpointSink sink : sinks) {
            sink.keep(chain, file, note);
        }
    }

    /** What a place keeps is compared, not trusted: a wrong one stops the signing, which is what it would be written for. */
    private Optional<Checkpoint> newest() throws IOException {
        for (CheckpointSink sink : sinks) {
            Optional<String> note = sink.newest(chain);
            if (note.isPresent()) {
                int end = note.get().lastIndexOf("\n\n");
                return Optional.of(Checkpoint.parse(note.get().substring(0, Math.max(0, end + 1))));
            }
        }
        return Optional.empty();
    }
}
