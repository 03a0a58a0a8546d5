package com.allocationsystem.audit.checkpoint;

import com.allocationsystem.shared.Sha256;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key that signs notes (https://c2sp.org/signed-note), Ed25519. Written {@code NAME+ID+KEY}: the id in eight
 * hexadecimal digits, the key in Base64 behind the byte 1 of its kind.
 *
 * @param name without spaces and plus signs
 * @param id the first four bytes of a hash of name and key, in hexadecimal
 */
public record NoteKey(String name, String id, PublicKey key) {

    static final byte ED25519 = 1;

    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final int BYTES = 32;

    /** @throws IllegalArgumentException when the text is no such key, or its id belongs to another one */
    public static NoteKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3 || parts[0].isEmpty() || parts[0].contains(" ")) {
            throw new IllegalArgumentException("A key is written NAME+ID+KEY, not '%s'".formatted(text.strip()));
        }
        byte[] encoded = base64(parts[2]);
        if (encoded.length != BYTES + 1 || encoded[0] != ED25519) {
            throw new IllegalArgumentException("The key of '%s' is not one of Ed25519".formatted(parts[0]));
        }
        byte[] raw = Arrays.copyOfRange(encoded, 1, encoded.length);
        if (!idOf(parts[0], raw).equals(parts[1])) {
            throw new IllegalArgumentException(
                    "The id %s is not that of the key of '%s'".formatted(parts[1], parts[0]));
        }
        return new NoteKey(parts[0], parts[1], publicKey(raw));
    }

    static NoteKey of(String name, PublicKey key) {
        return new NoteKey(name, idOf(name, raw(key)), key);
    }

    /** @return whether this key made that signature of that text */
    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return name + "+" + id + "+" + Base64.getEncoder().encodeToString(joined(new byte[] {ED25519}, raw(key)));
    }

    static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'%s' is not Base64".formatted(text), e);
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String idOf(String name, byte[] raw) {
        byte[] hash = Sha256.start()
                .add(name + "\n")
                .add(new byte[] {ED25519})
                .add(raw)
                .bytes();
        return HexFormat.of().formatHex(hash, 0, 4);
    }

    private static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length);
    }

    private static PublicKey publicKey(byte[] raw) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(joined(X509, raw)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key is not one of Ed25519", e);
        }
    }
}
