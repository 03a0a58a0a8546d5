package com.allocationsystem.testsupport.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What an operation can end with is found behind ports, lambdas and references, and not where it is caught. */
class RefusalsTest {

    @interface Operation {}

    static class Table {}

    static class Gone extends RuntimeException {}

    static class Busy extends RuntimeException {}

    /** Not in the table: a bug, which no operation declares. */
    static class Broken extends RuntimeException {}

    static class Problems {
        Table table() {
            List.of(Gone.class, Busy.class);
            return new Table();
        }
    }

    interface Port {
        void read();
    }

    static class Adapter implements Port {
        @Override
        public void read() {
            Supplier<RuntimeException> later = Gone::new;
            throw later.get();
        }
    }

    static class Resource {

        private final Port port = new Adapter();

        @Operation
        public void forgets() {
            List.of(1).forEach(one -> port.read());
            throw new Broken();
        }

        @Operation
        public void declares() throws Gone, Busy {
            port.read();
            throw new Busy();
        }

        @Operation
        public void catches() {
            try {
                port.read();
            } catch (Gone gone) {
                throw new Busy();
            }
        }

        @Operation
        public void givesBack() {
            try {
                port.read();
            } catch (RuntimeException any) {
                throw any;
            }
        }

        public void isNone() {
            port.read();
        }
    }

    @Test
    void whatAThrowsClauseLeavesOutIsNamed() {
        Refusals refusals = new Refusals(
                new ClassFileImporter()
                        .importClasses(
                                Table.class,
                                Gone.class,
                                Busy.class,
                                Broken.class,
                                Problems.class,
                                Port.class,
                                Adapter.class,
                                Resource.class),
                Operation.class.getName(),
                Table.class.getName());
        String resource = Resource.class.getName();
        String nested = RefusalsTest.class.getName() + "$";
        assertEquals(
                Set.of(
                        resource + ".catches() throws " + nested + "Busy",
                        resource + ".forgets() throws " + nested + "Gone",
                        resource + ".givesBack() throws " + nested + "Gone"),
                refusals.undeclared());
    }
}
