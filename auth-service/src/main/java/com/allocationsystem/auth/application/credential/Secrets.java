package com.allocationsystem.auth.application.credential;

import com.allocationsystem.shared.Sha256;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Secrets of random bits: so many that a plain SHA-256 cannot be reversed. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** Without those that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int LETTERS_PER_GROUP = 4;

    private Secrets() {}

    /** @return 256 random bits, for programs */
    public static String create() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** @return 79 random bits in groups of letters and digits, for people to type */
    public static String grouped() {
        return Stream.generate(Secrets::group).limit(GROUPS).collect(Collectors.joining("-"));
    }

    /** @return what is stored in the secret's place */
    public static String hash(String secret) {
        return Sha256.hex(secret);
    }

    /** Takes equally long whatever the two are. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(Sha256.of(one), Sha256.of(other));
    }

    private static String group() {
        return RANDOM.ints(LETTERS_PER_GROUP, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
