package com.allocationsystem.audit.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final NoteSigner.NewKey KEY = NoteSigner.generate("desk.example/audit/orders");
    private static final String TEXT = "one\n\ntwo\n";

    /** Made by another program, with keys published for that purpose. */
    @Test
    void keysAndNotesAreThoseOfOtherPrograms() {
        String secret = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
        NoteKey open = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String text = "If you think cryptography is the answer to your problem,\n"
                + "then you don't know what your problem is.\n";
        String note = text
                + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        assertEquals(text, SignedNote.open(note, List.of(open)));
        assertEquals(note, NoteSigner.parse(secret).sign(text));
        assertEquals("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", open.toString());
    }

    @Test
    void aNewKeySignsAndVerifies_afterItWasWrittenAndRead() {
        String note = NoteSigner.parse(KEY.secret()).sign(TEXT);
        assertEquals(
                TEXT, SignedNote.open(note, List.of(NoteKey.parse(KEY.open().toString()))));
    }

    @Test
    void changedTextsOtherKeysAndOtherFilesAreRefused() {
        String note = NoteSigner.parse(KEY.secret()).sign(TEXT);
        List<NoteKey> keys = List.of(KEY.open());
        assertRefused(note.replace("two", "too"), keys);
        assertRefused(note, List.of(NoteSigner.generate(KEY.open().name()).open()));
        assertRefused(note, List.of());
        assertRefused(TEXT, keys);
        assertRefused("", keys);
        assertRefused("a\n\n\u2014 x AAAA\n", keys);
        assertRefused("a\n\n- x AAAAAAAA\n", keys);
    }

    /** Other parties may sign a note too. */
    @Test
    void signaturesOfUnknownKeysArePassedOver_wrongOnesOfKnownKeysAreNot() {
        String note = NoteSigner.parse(KEY.secret()).sign(TEXT);
        String other = NoteSigner.parse(NoteSigner.generate("witness").secret())
                .sign(TEXT)
                .substring(TEXT.length() + 1);
        assertEquals(TEXT, SignedNote.open(note + other, List.of(KEY.open())));
        String wrong = NoteSigner.parse(KEY.secret()).sign("x\n").substring("x\n\n".length());
        assertRefused(note + wrong, List.of(KEY.open()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+Ahpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc",
                "PeterNeumann+c74f20a3+?"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> NoteKey.parse(text));
        String message = assertThrows(
                        IllegalArgumentException.class, () -> NoteSigner.parse("PRIVATE+KEY+x+00000000+secret" + text))
                .getMessage();
        assertFalse(message.contains("secret"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a+b"})
    void namesWithSpacesOrPlusSignsAreRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> NoteSigner.generate(name));
    }

    private static void assertRefused(String note, List<NoteKey> keys) {
        assertThrows(IllegalArgumentException.class, () -> SignedNote.open(note, keys));
    }
}
