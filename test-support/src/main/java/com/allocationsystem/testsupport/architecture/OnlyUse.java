package com.allocationsystem.testsupport.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** Every class that is used is on the list, or is known to break the rule today. */
final class OnlyUse extends ArchCondition<JavaClass> {

    private final transient BiPredicate<JavaClass, JavaClass> allowed;
    private final transient BiPredicate<JavaClass, JavaClass> known;

    /**
     * @param description what is on the list
     * @param allowed whether the first class may use the second
     * @param known whether that it does is a known violation
     */
    OnlyUse(String description, BiPredicate<JavaClass, JavaClass> allowed, BiPredicate<JavaClass, JavaClass> known) {
        super("only use " + description);
        this.allowed = allowed;
        this.known = known;
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (!target.isPrimitive() && !allowed.test(origin, target) && !known.test(origin, target)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }
}
