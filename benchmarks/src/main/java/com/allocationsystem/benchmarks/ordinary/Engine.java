package com.allocationsystem.benchmarks.ordinary;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** One build of the engine, with classes of its own, behind the public methods of its {@code SplitBenchmark}. */
final class Engine {

    private static final String BENCHMARK = "com.allocationsystem.benchmarks.SplitBenchmark";

    private final Class<?> benchmark;

    /** Solves the order of one number of accounts, prepared before. */
    interface Order {
        Object solve() throws ReflectiveOperationException;
    }

    private Engine(ClassLoader classes) throws ClassNotFoundException {
        this.benchmark = classes.loadClass(BENCHMARK);
    }

    /** @param jar of the benchmarks, its libraries beside it as its manifest says */
    static Engine of(Path jar) throws ClassNotFoundException, MalformedURLException {
        return new Engine(new URLClassLoader(urls(jar), ClassLoader.getPlatformClassLoader()));
    }

    /**
     * An engine that fails as soon as it needs classes whose names begin so.
     *
     * @param prefix of the names, qualified
     */
    static Engine without(String prefix, Path jar) throws ClassNotFoundException, MalformedURLException {
        return new Engine(new URLClassLoader(urls(jar), ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                if (name.startsWith(prefix)) {
                    throw new ClassNotFoundException(name + " is left out");
                }
                return super.findClass(name);
            }
        });
    }

    /** @return the order of so many accounts, the same in every build */
    Order order(int accounts) throws ReflectiveOperationException {
        Object state = benchmark.getConstructor().newInstance();
        benchmark.getField("accounts").setInt(state, accounts);
        benchmark.getMethod("setUp").invoke(state);
        var solve = benchmark.getMethod("minDispersion");
        return () -> solve.invoke(state);
    }

    private static URL[] urls(Path jar) throws MalformedURLException {
        return new URL[] {jar.toUri().toURL()};
    }
}
