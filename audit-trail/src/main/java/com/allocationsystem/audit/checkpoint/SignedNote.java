package com.allocationsystem.audit.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Reads signed notes (https://c2sp.org/signed-note): a text, an empty line, one or more signatures. */
public final class SignedNote {

    static final String DASH = "\u2014 ";

    private static final int ID_BYTES = 4;
    private static final int MOST_SIGNATURES = 100;

    private SignedNote() {}

    /**
     * @param note as stored
     * @param trusted keys of which one must have signed
     * @return the text that was signed
     * @throws IllegalArgumentException when it is no note, none of the keys signed it, or a signature of one is wrong
     */
    public static String open(String note, List<NoteKey> trusted) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("it is not a signed note");
        }
        String text = note.substring(0, end + 1);
        List<String> lines = note.substring(end + 2).lines().toList();
        if (lines.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("it has more than %d signatures".formatted(MOST_SIGNATURES));
        }
        boolean signed = false;
        for (String line : lines) {
            signed |= isSignedBy(trusted, text, line);
        }
        if (!signed) {
            throw new IllegalArgumentException("it is not signed by "
                    + String.join(", ", trusted.stream().map(NoteKey::name).toList()));
        }
        return text;
    }

    /** Signatures of unknown keys are passed over; a wrong one of a known key makes the whole note bad. */
    private static boolean isSignedBy(List<NoteKey> trusted, String text, String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 3 || !line.startsWith(DASH)) {
            throw new IllegalArgumentException("'%s' is not a signature line".formatted(line));
        }
        byte[] signature = NoteKey.base64(words[2]);
        if (signature.length <= ID_BYTES) {
            throw new IllegalArgumentException("the signature of '%s' is too short".formatted(words[1]));
        }
        String id = HexFormat.of().formatHex(signature, 0, ID_BYTES);
        byte[] rest = Arrays.copyOfRange(signature, ID_BYTES, signature.length);
        for (NoteKey key : trusted) {
            if (key.name().equals(words[1]) && key.id().equals(id)) {
                if (!key.verifies(text.getBytes(StandardCharsets.UTF_8), rest)) {
                    throw new IllegalArgumentException("the signature of '%s' is wrong".formatted(words[1]));
                }
                return true;
            }
        }
        return false;
    }
}
