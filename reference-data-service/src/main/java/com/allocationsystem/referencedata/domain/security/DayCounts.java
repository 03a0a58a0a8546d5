package com.allocationsystem.referencedata.domain.security;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The day counts that interest can be computed by, under the spellings of vendors, spreadsheets and Aladdin. */
public final class DayCounts {

    /** The spelling of the wire first; case, blanks and punctuation do not count. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("30/360", "30/360 US", "30U/360", "30/360 Bond", "Bond basis", "30/360 SIA", "30A/360", "D30/360"),
            List.of("30E/360", "30E/360 ISMA", "ISMA-30/360", "30/360 ICMA", "30/360 E", "Eurobond", "Eurobond basis"),
            List.of("ACT/360", "Actual/360", "A/360", "Money market"),
            List.of("ACT/365F", "ACT/365", "Actual/365", "A/365", "ACT/365 Fixed", "Actual/365 Fixed"),
            List.of(
                    "ACT/ACT",
                    "Actual/Actual",
                    "A/A",
                    "ACT/ACT ICMA",
                    "ACT/ACT ISMA",
                    "ACT/ACT Bond",
                    "Actual/Actual ICMA",
                    "Actual/Actual ISMA",
                    "Actual/Actual Bond"),
            List.of("ACT/ACT ISDA", "Actual/Actual ISDA", "ACT/365 ISDA", "Actual/365 ISDA"));

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        SPELLINGS.forEach(spellings -> spellings.forEach(spelling -> NAMES.put(plain(spelling), spellings.get(0))));
    }

    private DayCounts() {}

    /** @return whether interest can be computed by it */
    public static boolean isKnown(String spelled) {
        return NAMES.containsKey(plain(spelled));
    }

    /** @return the names that the wire knows */
    public static List<String> known() {
        return SPELLINGS.stream().map(spellings -> spellings.get(0)).toList();
    }

    /** @return the name of the wire; an unknown one as it is spelled */
    static String named(String spelled) {
        return NAMES.getOrDefault(plain(spelled), spelled);
    }

    private static String plain(String spelled) {
        return spelled.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
