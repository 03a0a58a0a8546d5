package com.allocationsystem.auth.domain.user;

import com.allocationsystem.shared.Faults;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a username, a password and a set of permissions must be.
 *
 * <p>Passwords follow NIST SP 800-63B: length counts, composition does not. Which are easy to guess, a port tells.
 */
public final class UserRules {

    /** Longest password read at all, in characters; bounds the work of hashing. */
    public static final int LONGEST_PASSWORD = 128;

    /** Longest username, in characters. */
    public static final int LONGEST_USERNAME = 64;

    private static final int SHORTEST_PASSWORD = 12;
    private static final int FEWEST_DIFFERENT_CHARACTERS = 5;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    /** Actors of the audit that are no person. */
    private static final Pattern RESERVED = Pattern.compile(".*-service|api-gateway|aladdin.*|system|service|scim");

    private UserRules() {}

    /** @return whether {@code text} could be a username */
    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    /** @return whether a person may have this name */
    public static boolean isFree(String text) {
        return isUsername(text) && !RESERVED.matcher(text).matches();
    }

    /** Records what is wrong with a new username. */
    public static void checkUsername(String field, String username, Faults faults) {
        if (!isUsername(username)) {
            faults.impossible(
                    field, "must be 2 to 64 lower-case letters, digits, '.', '_' or '-', the first a letter or digit");
        } else if (RESERVED.matcher(username).matches()) {
            faults.impossible(field, "is the name of a part of the system; choose another");
        }
    }

    /** Records what is wrong with a new password of the user {@code username}. */
    public static void checkPassword(String field, String password, String username, Faults faults) {
        int length = password.codePointCount(0, password.length());
        String plain = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            faults.impossible(
                    field,
                    "has %d characters; %d to %d are needed".formatted(length, SHORTEST_PASSWORD, LONGEST_PASSWORD));
        } else if (username != null && plain.contains(username)) {
            faults.impossible(field, "must not contain the username");
        } else if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT_CHARACTERS) {
            faults.impossible(field, "is too easy to guess; take several words that do not belong together");
        }
    }
}
