package com.allocationsystem.testsupport.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/** What pure calculation may use of the JDK: values, text and collections; no clock, I/O, thread, or chance. */
final class PureJdk {

    private static final Set<String> PACKAGES = Set.of(
            "java.lang",
            "java.lang.annotation",
            "java.math",
            "java.nio",
            "java.nio.charset",
            "java.security",
            "java.security.interfaces",
            "java.security.spec",
            "java.text",
            "java.time",
            "java.time.chrono",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.function",
            "java.util.random",
            "java.util.regex",
            "java.util.stream");

    /** Pure classes of other packages: from bytes in memory to bytes in memory. */
    private static final Set<String> CLASSES =
            Set.of("java.util.zip.DataFormatException", "java.util.zip.Deflater", "java.util.zip.Inflater");

    /** Classes of these packages that reach outside: the clock, threads, processes, the machine, unseeded chance. */
    private static final Set<String> OUTSIDE = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.lang.InheritableThreadLocal",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.ClassLoader",
            "java.security.SecureRandom",
            "java.util.random.RandomGeneratorFactory",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.ResourceBundle");

    /** Reads of the machine, by classes whose other methods are pure. */
    private static final Set<String> IMPURE_CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.UUID.randomUUID",
            "java.util.Collections.shuffle/1",
            "java.util.Calendar.getInstance",
            "java.util.Random.<init>/0",
            "java.util.SplittableRandom.<init>/0",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of",
            "java.util.Date.<init>/0",
            "java.util.GregorianCalendar.<init>/0");

    /** Methods that use the threads of the common pool, whichever collection or stream they are called on. */
    private static final Set<String> PARALLEL =
            Set.of("parallel", "parallelStream", "parallelSort", "parallelPrefix", "parallelSetAll");

    private PureJdk() {}

    static boolean holds(JavaClass target) {
        String top = target.getName().replaceFirst("\\$.*", "");
        return CLASSES.contains(top) || PACKAGES.contains(target.getPackageName()) && !OUTSIDE.contains(top);
    }

    /** @return whether the call, constructor or method reference reads the clock, the machine or chance, or uses threads */
    static boolean readsOutside(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        String called = owner + "." + name;
        return owner.startsWith("java.time.") && name.equals("now")
                || owner.startsWith("java.util.") && PARALLEL.contains(name)
                || IMPURE_CALLS.contains(called)
                || IMPURE_CALLS.contains(called + "/" + parameters(access));
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().size()
                : -1;
    }
}
