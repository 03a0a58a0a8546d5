package com.allocationsystem.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * A dependency that breaks a rule today and is to be removed. Each side is a package or a top-level class.
 *
 * @param from what depends, below the root package of the service
 * @param to on what, below the root package of the service or fully qualified
 */
record KnownViolation(String from, String to) {

    private static final String ARROW = " -> ";

    /** @param text {@code adapter.in.rest.Problems -> application.RefusedException} */
    static KnownViolation of(String text) {
        String[] sides = text.split(ARROW, -1);
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            throw new IllegalArgumentException("'%s' is no known violation; write FROM%sTO".formatted(text, ARROW));
        }
        return new KnownViolation(sides[0], sides[1]);
    }

    boolean covers(String root, JavaClass origin, JavaClass target) {
        return isFrom(root, origin) && isTo(root, target);
    }

    boolean isFrom(String root, JavaClass origin) {
        return matches(root, from, origin);
    }

    boolean isTo(String root, JavaClass target) {
        return matches(root, to, target);
    }

    private static boolean matches(String root, String side, JavaClass found) {
        String name = found.getName().replaceFirst("\\$.*", "");
        String place = found.getPackageName();
        String below = root + "." + side;
        return name.equals(below) || place.equals(below) || name.equals(side) || place.equals(side);
    }

    @Override
    public String toString() {
        return from + ARROW + to;
    }
}
