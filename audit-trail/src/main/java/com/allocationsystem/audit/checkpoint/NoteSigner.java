package com.allocationsystem.audit.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Signs notes with Ed25519. The secret is written {@code PRIVATE+KEY+NAME+ID+SEED}, as other tools of signed notes do.
 */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final int SEED = 32;

    private final String name;
    private final String id;
    private final PrivateKey key;

    private NoteSigner(String name, String id, PrivateKey key) {
        this.name = name;
        this.id = id;
        this.key = key;
    }

    /** @throws IllegalArgumentException when the secret is not written so; the message does not repeat it */
    public static NoteSigner parse(String secret) {
        String[] parts = secret.strip().split("\\+", 5);
        if (!secret.strip().startsWith(PREFIX) || parts.length != 5) {
            throw new IllegalArgumentException("The signing key is not written PRIVATE+KEY+NAME+ID+SEED");
        }
        byte[] encoded = seed(parts[4]);
        if (encoded.length != SEED + 1 || encoded[0] != NoteKey.ED25519 || !parts[3].matches("[0-9a-f]{8}")) {
            throw new IllegalArgumentException("The signing key of '%s' is not one of Ed25519".formatted(parts[2]));
        }
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(
                            NoteKey.joined(PKCS8, Arrays.copyOfRange(encoded, 1, encoded.length))));
            return new NoteSigner(parts[2], parts[3], key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The signing key of '%s' cannot be used".formatted(parts[2]), e);
        }
    }

    /** Makes a new pair of keys. */
    public static NewKey generate(String name) {
        if (name.isEmpty() || !name.matches("[!-*,-~]+")) {
            throw new IllegalArgumentException(
                    "The name of a key has no spaces and no plus signs: '%s'".formatted(name));
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            NoteKey open = NoteKey.of(name, pair.getPublic());
            byte[] encoded = pair.getPrivate().getEncoded();
            byte[] seed = Arrays.copyOfRange(encoded, encoded.length - SEED, encoded.length);
            String text = Base64.getEncoder().encodeToString(NoteKey.joined(new byte[] {NoteKey.ED25519}, seed));
            return new NewKey(PREFIX + name + "+" + open.id() + "+" + text, open);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }

    /** @return name of the key, which is also the origin of the checkpoints that it signs */
    public String name() {
        return name;
    }

    /**
     * @param text one or more lines, each with its line feed
     * @return the signed note
     */
    public String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signed = NoteKey.joined(HexFormat.of().parseHex(id), signature.sign());
            return text + "\n" + SignedNote.DASH + name + " "
                    + Base64.getEncoder().encodeToString(signed) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of '%s' does not sign".formatted(name), e);
        }
    }

    private static byte[] seed(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /**
     * @param secret for the configuration of the one who signs
     * @param open for those who verify
     */
    public record NewKey(String secret, NoteKey open) {}
}
