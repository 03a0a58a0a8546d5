package com.allocationsystem.localstack.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of {@code ./dev} in an empty repository, on a machine that has nothing but what a test puts on its PATH. */
final class DevMachine {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** What every Unix has. */
    private static final String[] BASICS = """
        awk basename bash cat chmod cut date dirname echo env find grep head kill ls mkdir nohup paste rm sed sleep
        sort tail tee tr touch uname uniq wc xargs\
        """.split("\\s+");

    private final Path repository;
    private final Path bin;

    /** @param home an empty folder for the repository and the programs */
    DevMachine(Path home) throws IOException {
        repository = Files.createDirectory(home.resolve("repository"));
        bin = Files.createDirectory(home.resolve("bin"));
        Files.copy(ROOT.resolve("dev"), repository.resolve("dev"));
        makeExecutable(repository.resolve("dev"));
        Path parts = Files.createDirectory(repository.resolve("dev.d"));
        try (Stream<Path> files = Files.list(ROOT.resolve("dev.d"))) {
            for (Path file : files.toList()) {
                Files.copy(file, parts.resolve(file.getFileName()));
            }
        }
        for (String name : BASICS) {
            program(name, "exec '%s' \"$@\"".formatted(find(name)));
        }
        program("id", "echo 1000");
    }

    private static Path find(String name) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is not on PATH"));
    }

    Path file(String path) {
        return repository.resolve(path);
    }

    /** Writes a file of the repository. */
    void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }

    /** Puts a program on PATH. */
    void program(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!" + find("bash") + "\n" + script + "\n");
        makeExecutable(file);
    }

    private static void makeExecutable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    /** Puts the Java that runs this test on PATH. */
    void realJava() throws IOException {
        for (String name : List.of("java", "javac")) {
            program(name, "exec '%s' \"$@\"".formatted(Path.of(System.getProperty("java.home"), "bin", name)));
        }
    }

    Outcome dev(String... words) throws IOException, InterruptedException {
        return dev(Map.of(), words);
    }

    Outcome dev(Map<String, String> settings, String... words) throws IOException, InterruptedException {
        Path output = Files.createTempFile(repository, "dev", ".out");
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(file("dev").toString()), Arrays.stream(words))
                                .toList())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", bin.toString(), "TMPDIR", repository.toString()));
        builder.environment().putAll(settings);
        Process process = builder.start();
        process.getOutputStream().close();
        return new Outcome(process.waitFor(), Files.readString(output));
    }

    record Outcome(int exit, String output) {}
}
