package com.allocationsystem.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A part of a service that has rules of its own. A service without such a part declares that, else its rule fails. */
public enum Room {
    DOMAIN(".domain"),
    USE_CASES(".application"),
    IN_PORTS(".application.port.in"),
    OUT_PORTS(".application.port.out"),
    IN_ADAPTERS(".adapter.in"),
    OUT_ADAPTERS(".adapter.out");

    private final String place;

    Room(String place) {
        this.place = place;
    }

    /** @return the package pattern of this room and everything below it */
    String pattern(String root) {
        return root + place + "..";
    }

    /** @return one sentence for each room that is empty without being declared absent, or declared absent without being empty */
    static List<String> faults(String root, Set<Room> absent, Collection<JavaClass> classes) {
        return Arrays.stream(values())
                .filter(room -> absent.contains(room) != room.isEmpty(root, classes))
                .map(room -> absent.contains(room)
                        ? "%s is declared absent, but %s%s has classes: remove it from the absent rooms"
                                .formatted(room, root, room.place)
                        : "no class is in %s%s: declare %s absent, or correct the package"
                                .formatted(root, room.place, room))
                .toList();
    }

    private boolean isEmpty(String root, Collection<JavaClass> classes) {
        String name = root + place;
        return classes.stream()
                .map(JavaClass::getPackageName)
                .noneMatch(found -> found.equals(name) || found.startsWith(name + "."));
    }
}
