package com.allocationsystem.auth.domain.user;

import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a username, a password and a set of permissions must be.
 *
 * <p>Passwords follow NIST SP 800-63B: length counts, composition does not, the obvious ones are refused.
 */
public final class UserRules {

    /** Longest password read at all, in characters; bounds the work of hashing. */
    public static final int LONGEST_PASSWORD = 128;

    /** Longest username, in characters. */
    public static final int LONGEST_USERNAME = 64;

    private static final int SHORTEST_PASSWORD = 12;
    private static final int FEWEST_DIFFERENT_CHARACTERS = 5;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");
    private static final Set<String> OBVIOUS =
            Set.of("password", "passwort", "qwerty", "letmein", "welcome", "123456", "abcdef", "iloveyou");

    /** Every permission that a person may hold. {@code order:submit} and {@code order:check} are for services alone. */
    private static final Set<String> ASSIGNABLE = Set.of(
            Permission.REFERENCE_READ,
            Permission.REFERENCE_IMPORT,
            Permission.ALLOCATION_PREVIEW,
            Permission.ALLOCATION_COMMIT,
            Permission.ALLOCATION_OVERRIDE,
            Permission.ORDER_READ,
            Permission.ORDER_MODIFY,
            Permission.ORDER_CANCEL,
            Permission.AUDIT_READ,
            Permission.USER_ADMIN);

    private UserRules() {}

    /** @return whether {@code text} could be somebody's username */
    public static boolean isUsername(String text) {
        return USERNAME.matcher(text).matches();
    }

    /** Records what is wrong with a new username. */
    public static void checkUsername(String field, String username, Faults faults) {
        if (!isUsername(username)) {
            faults.impossible(
                    field, "must be 2 to 64 lower-case letters, digits, '.', '_' or '-', the first a letter or digit");
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
        } else if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT_CHARACTERS
                || OBVIOUS.stream().anyMatch(word -> plain.replace(word, "").length() < SHORTEST_PASSWORD / 2)) {
            faults.impossible(field, "is too easy to guess; take several words that do not belong together");
        }
    }

    /** Records each permission that no person may hold. */
    public static void checkPermissions(String field, List<String> permissions, Faults faults) {
        for (int i = 0; i < permissions.size(); i++) {
            String permission = permissions.get(i);
            if (permission == null) {
                faults.malformed("%s[%d]".formatted(field, i), "is missing");
            } else if (!ASSIGNABLE.contains(permission)) {
                faults.impossible(
                        "%s[%d]".formatted(field, i),
                        "'%s' is not a permission of users; known are %s"
                                .formatted(
                                        permission,
                                        String.join(
                                                ", ",
                                                ASSIGNABLE.stream().sorted().toList())));
            }
        }
    }
}
