import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sums the reports of a test run: what failed, in which file, and where the time went. A test class that is in the
 * sources but did not run counts as failed, so the last line says "N passed, 0 failed" only when everything ran.
 *
 * <p>{@code java Tally.java ROOT QUICK}: QUICK = true leaves out the integration tests (*IT) and the browser.
 * {@code java Tally.java --failed ROOT MODULE} lists the failed tests of one module, and fails when there is one or no
 * report at all.
 */
class Tally {
    /** A file that holds tests: it says so, or it takes them over from its parent. */
    private static final Pattern TESTS = Pattern.compile(
            "@(Test|ParameterizedTest|RepeatedTest|TestFactory|ArchTest)\\b|extends [A-Za-z]*(Test|Contract|IT)\\b");

    private static final Pattern ABSTRACT =
            Pattern.compile("abstract (static )?class|^(public )?interface", Pattern.MULTILINE);

    private static final int SHOWN = 10;

    private final Path root;
    private final List<String> failures = new ArrayList<>();
    private final List<Suite> suites = new ArrayList<>();
    private int passed;
    private int failed;
    private int skipped;

    private record Suite(String module, String name, double seconds) {}

    private Tally(Path root) {
        this.root = root;
    }

    public static void main(String[] args) throws IOException {
        boolean onlyFailed = args[0].equals("--failed");
        Tally tally = new Tally(Path.of(args[onlyFailed ? 1 : 0]));
        if (onlyFailed) {
            tally.readReports(args[2]);
            tally.failures.forEach(System.out::println);
        } else {
            boolean isQuick = Boolean.parseBoolean(args[1]);
            tally.readReports("*");
            tally.missTests(isQuick);
            tally.print();
        }
        System.exit(tally.failed == 0 && tally.passed > 0 ? 0 : 1);
    }

    private void readReports(String modules) throws IOException {
        for (Path module : list(root, modules)) {
            for (String kind : List.of("surefire-reports", "failsafe-reports")) {
                for (Path report : list(module.resolve("target").resolve(kind), "TEST-*.xml")) {
                    read(report, module.getFileName().toString());
                }
            }
        }
    }

    private void read(Path report, String module) {
        Element document;
        try {
            document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
        } catch (Exception unreadable) {
            fail(root.relativize(report) + ": no report, the run broke off");
            return;
        }
        if (document.getTagName().equals("testsuite")) {
            count(document, module);
            return;
        }
        // Vitest and Playwright write every suite into one file.
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element suite) {
                count(suite, module);
            }
        }
    }

    private void count(Element suite, String module) {
        int broken = number(suite, "failures") + number(suite, "errors");
        int left = number(suite, "skipped");
        passed += number(suite, "tests") - broken - left;
        skipped += left;
        double seconds = 0;
        int named = 0;
        for (Node node = suite.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element test && test.getTagName().equals("testcase")) {
                seconds += seconds(test);
                Element reason = reason(test);
                if (reason != null) {
                    named++;
                    fail(file(module, test.getAttribute("classname")) + ": " + test.getAttribute("name") + ": "
                            + words(reason));
                }
            }
        }
        for (; named < broken; named++) {
            fail(file(module, suite.getAttribute("name")) + ": failed outside of every test");
        }
        suites.add(new Suite(module, suite.getAttribute("name"), Math.max(seconds, seconds(suite))));
    }

    private static int number(Element suite, String attribute) {
        String value = suite.getAttribute(attribute);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static double seconds(Element timed) {
        String value = timed.getAttribute("time").replace(",", "");
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static Element reason(Element test) {
        for (String tag : List.of("failure", "error")) {
            if (test.getElementsByTagName(tag).item(0) instanceof Element found) {
                return found;
            }
        }
        return null;
    }

    private static String words(Element reason) {
        String message = reason.getAttribute("message");
        String text = (message.isBlank() ? reason.getTextContent() : message).strip();
        String line = text.lines().findFirst().orElse(reason.getAttribute("type"));
        return line.length() > 160 ? line.substring(0, 160) + "..." : line;
    }

    /** @return the file of a test as a path from the root; the class's own name where there is none */
    private String file(String module, String name) {
        String outer = name.replaceFirst("\\$.*", "");
        return Stream.of("src/test/java/" + outer.replace('.', '/') + ".java", outer, "e2e/" + outer)
                .map(place -> module + "/" + place)
                .filter(place -> Files.isRegularFile(root.resolve(place)))
                .findFirst()
                .orElse(module + ": " + name);
    }

    /** A class that looks like a test but did not run is a fault: a wrong name, or a module that was never reached. */
    private void missTests(boolean isQuick) throws IOException {
        for (Path module : list(root, "*")) {
            Path sources = module.resolve("src/test/java");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .toList()) {
                        missTest(module, sources, file, isQuick);
                    }
                }
            }
        }
        Path browser = root.resolve("web-ui/target/failsafe-reports/TEST-web-ui-browser.xml");
        if (!isQuick && Files.isDirectory(root.resolve("web-ui/e2e")) && !Files.exists(browser)) {
            fail("web-ui/e2e: the browser journeys did not run");
        }
    }

    private void missTest(Path module, Path sources, Path file, boolean isQuick) throws IOException {
        String text = Files.readString(file);
        if (!TESTS.matcher(text).find() || ABSTRACT.matcher(text).find()) {
            return;
        }
        String name =
                sources.relativize(file).toString().replaceFirst("\\.java$", "").replace(File.separatorChar, '.');
        boolean isUnit = name.endsWith("Test");
        if (!isUnit && !name.endsWith("IT")) {
            fail(root.relativize(file) + ": has tests, but its name ends neither in Test nor in IT");
        } else if (isUnit || !isQuick) {
            Path reports = module.resolve("target").resolve(isUnit ? "surefire-reports" : "failsafe-reports");
            // Nested classes report under names of their own.
            if (list(reports, "TEST-" + name + ".xml").isEmpty()
                    && list(reports, "TEST-" + name + "$*.xml").isEmpty()) {
                fail(root.relativize(file) + ": did not run");
            }
        }
    }

    private void fail(String what) {
        failures.add(what);
        failed++;
    }

    private void print() {
        Map<String, Double> modules = suites.stream().collect(groupingBy(Suite::module, summingDouble(Suite::seconds)));
        System.out.println("\nThe slowest modules, seconds in tests:");
        modules.entrySet().stream()
                .sorted(comparingDouble((Map.Entry<String, Double> entry) -> -entry.getValue()))
                .limit(SHOWN)
                .forEach(entry -> System.out.printf("%8.1f  %s%n", entry.getValue(), entry.getKey()));
        System.out.println("\nThe slowest suites:");
        suites.stream()
                .sorted(comparingDouble((Suite suite) -> -suite.seconds()))
                .limit(SHOWN)
                .forEach(suite -> System.out.printf("%8.1f  %s: %s%n", suite.seconds(), suite.module(), suite.name()));
        if (!failures.isEmpty()) {
            System.out.println("\nFailed:");
            failures.forEach(line -> System.out.println("  " + line));
        }
        System.out.println();
        if (skipped > 0) {
            System.out.println(skipped + " skipped");
        }
        System.out.println(passed + " passed, " + failed + " failed");
    }

    private static List<Path> list(Path folder, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (var entries = Files.newDirectoryStream(folder, glob)) {
                entries.forEach(found::add);
            }
        }
        found.sort(null);
        return found;
    }
}
