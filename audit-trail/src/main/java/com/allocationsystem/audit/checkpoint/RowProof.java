package com.allocationsystem.audit.checkpoint;

import com.allocationsystem.audit.chain.AuditEntry;
import com.allocationsystem.audit.chain.ChainHash;
import com.allocationsystem.audit.export.ExportFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * One row with the proof that a checkpoint covers it, as a file (https://c2sp.org/tlog-proof): the row as it stands in an
 * export is the extra data. It needs no other row, so nothing else of the chain is given away.
 *
 * @param row the row
 * @param proof its place in the tree
 * @param note the signed checkpoint, as stored
 */
public record RowProof(AuditEntry row, InclusionProof proof, String note) {

    private static final String FORMAT = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";

    /** @return the file's text */
    public String text() {
        Base64.Encoder base64 = Base64.getEncoder();
        StringBuilder text = new StringBuilder(FORMAT + "\n");
        text.append(EXTRA)
                .append(base64.encodeToString(ExportFormat.line(row).getBytes(StandardCharsets.UTF_8)))
                .append("\n" + INDEX)
                .append(proof.index())
                .append('\n');
        proof.path().forEach(hash -> text.append(base64.encodeToString(hash)).append('\n'));
        return text.append('\n').append(note).toString();
    }

    /** @throws IllegalArgumentException when the text is no such file */
    public static RowProof parse(String text) {
        int end = text.indexOf("\n\n");
        List<String> lines = text.substring(0, Math.max(0, end)).lines().toList();
        if (lines.size() < 3
                || !lines.get(0).equals(FORMAT)
                || !lines.get(1).startsWith(EXTRA)
                || !lines.get(2).matches(INDEX + "(0|[1-9][0-9]{0,17})")) {
            throw new IllegalArgumentException("it is not the proof of an audit row");
        }
        byte[] row = NoteKey.base64(lines.get(1).substring(EXTRA.length()));
        List<byte[]> path = new ArrayList<>();
        lines.subList(3, lines.size()).forEach(line -> path.add(NoteKey.base64(line)));
        return new RowProof(
                ExportFormat.row(new String(row, StandardCharsets.UTF_8)),
                new InclusionProof(Long.parseLong(lines.get(2).substring(INDEX.length())), path),
                text.substring(end + 2));
    }

    /**
     * @return the checkpoint that covers the row
     * @throws IllegalArgumentException saying why it does not
     */
    public Checkpoint verify(List<NoteKey> trusted) {
        Checkpoint checkpoint = Checkpoint.parse(SignedNote.open(note, trusted));
        if (!row.hash().equals(ChainHash.of(row))) {
            throw new IllegalArgumentException("the row was changed: its hash is another");
        }
        if (!row.chain().equals(checkpoint.head().chain()) || row.sequence() != proof.index() + 1) {
            throw new IllegalArgumentException("the proof is of another row");
        }
        if (!checkpoint.hasRoot(proof.root(row.hash(), checkpoint.size()))) {
            throw new IllegalArgumentException("the checkpoint does not cover the row");
        }
        return checkpoint;
    }
}
