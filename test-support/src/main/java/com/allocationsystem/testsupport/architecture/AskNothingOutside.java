package com.allocationsystem.testsupport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** No call reads the clock, the machine or chance through a class that is pure otherwise, such as {@code Instant.now()}. */
final class AskNothingOutside extends ArchCondition<JavaClass> {

    private final transient BiPredicate<JavaClass, JavaClass> known;

    AskNothingOutside(BiPredicate<JavaClass, JavaClass> known) {
        super("take the time, the machine and chance as arguments");
        this.known = known;
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        origin.getAccessesFromSelf().stream()
                .filter(PureJdk::readsOutside)
                .filter(access -> !known.test(origin, access.getTargetOwner()))
                .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
    }
}
