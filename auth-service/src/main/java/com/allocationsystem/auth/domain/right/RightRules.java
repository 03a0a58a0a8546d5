package com.allocationsystem.auth.domain.right;

import com.allocationsystem.shared.Faults;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What lists of permissions, roles and portfolio groups must be. */
public final class RightRules {

    /** In a request, the one entry of a list of portfolio groups that lifts the limit. */
    public static final String EVERY_GROUP = "*";

    /** Every token of the user carries the list. */
    private static final int MOST_GROUPS = 50;

    private static final int MOST_ROLES = 20;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final Pattern ROLE_NAME = Pattern.compile("[a-z][a-z0-9-]{1,63}");
    private static final Pattern GROUP = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._:/-]{0,39}");
    private static final Pattern PLAIN_TEXT = Pattern.compile("[^\\p{Cntrl}\\p{Cs}\"\\\\<>]+");

    private RightRules() {}

    /** Records each permission that no user may hold. */
    public static void checkPermissions(String field, List<String> permissions, Faults faults) {
        each(
                field,
                permissions,
                Assignable::contains,
                "'%s' is not a permission of users; known are " + String.join(", ", Assignable.permissions()),
                faults);
    }

    /** Records each text that cannot be the name of a role; whether the role exists is asked later. */
    public static void checkRoles(String field, List<String> roles, Faults faults) {
        each(field, roles, RightRules::isRoleName, "'%s' is not the name of a role; GET /v1/roles lists them", faults);
        if (roles.size() > MOST_ROLES) {
            faults.impossible(field, "has %d roles; at most %d are possible".formatted(roles.size(), MOST_ROLES));
        }
    }

    /** Records each text that cannot be the id of a portfolio group; {@code ["*"]} stands for no limit. */
    public static void checkGroups(String field, List<String> groups, Faults faults) {
        if (groups.equals(List.of(EVERY_GROUP))) {
            return;
        }
        each(
                field,
                groups,
                group -> GROUP.matcher(group).matches(),
                "'%s' is not the id of a portfolio group: 1 to 40 letters, digits, blanks and . _ : / -; "
                        + "[\"*\"] alone stands for every group",
                faults);
        if (groups.size() > MOST_GROUPS) {
            faults.impossible(
                    field,
                    "has %d groups; at most %d are possible, a parent group holds several"
                            .formatted(groups.size(), MOST_GROUPS));
        }
    }

    /** @return the limit that a request's list stands for: null for no limit, also when there is no list */
    public static List<String> limit(List<String> requested) {
        return requested == null || requested.equals(List.of(EVERY_GROUP)) ? null : requested;
    }

    /** Records what is wrong with the name of a new role. */
    public static void checkRoleName(String field, String name, Faults faults) {
        if (!isRoleName(name)) {
            faults.impossible(field, "must be 2 to 64 lower-case letters, digits or '-', the first a letter");
        }
    }

    /** Records what is wrong with a text that screens show, such as the name of a person. */
    public static void checkText(String field, String text, Faults faults) {
        if (text.length() > LONGEST_DESCRIPTION || !PLAIN_TEXT.matcher(text).matches()) {
            faults.impossible(
                    field,
                    "must be 1 to %d characters without line breaks, quotation marks, '\\', '<' and '>'"
                            .formatted(LONGEST_DESCRIPTION));
        }
    }

    /** @return whether {@code name} could be the name of a role */
    public static boolean isRoleName(String name) {
        return ROLE_NAME.matcher(name).matches();
    }

    private static void each(String field, List<String> texts, Predicate<String> good, String message, Faults faults) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String place = "%s[%d]".formatted(field, i);
            if (text == null) {
                faults.malformed(place, "is missing");
            } else if (!good.test(text)) {
                faults.impossible(place, message.formatted(text.length() > 64 ? text.substring(0, 64) : text));
            }
        }
    }
}
