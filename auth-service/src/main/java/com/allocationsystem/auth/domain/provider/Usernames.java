package com.allocationsystem.auth.domain.provider;

import com.allocationsystem.auth.domain.user.UserRules;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Usernames of our own for people whom a provider names in its way. */
public final class Usernames {

    private static final int MOST_TRIES = 99;
    private static final int ROOM_FOR_NUMBER = 4;

    private Usernames() {}

    /**
     * @param wanted as the provider writes it, for instance an address of mail
     * @return names to try, in this order; none collides with a name that the rules refuse
     */
    public static Stream<String> candidates(String wanted) {
        String local = wanted.contains("@") ? wanted.substring(0, wanted.indexOf('@')) : wanted;
        String plain =
                local.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", ".").replaceAll("^[._-]+", "");
        String longest = plain.substring(0, Math.min(plain.length(), UserRules.LONGEST_USERNAME - ROOM_FOR_NUMBER));
        String base = longest.length() < 2 ? "user" : longest;
        return Stream.concat(
                        Stream.of(base), IntStream.rangeClosed(2, MOST_TRIES).mapToObj(number -> base + "-" + number))
                .filter(UserRules::isFree);
    }
}
