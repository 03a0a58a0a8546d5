package com.allocationsystem.deploy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The chart as Helm itself reads it, release name {@code oas}. */
final class Chart {

    static final Path REPOSITORY = repository();
    static final Path FOLDER = REPOSITORY.resolve("deploy/k8s/order-allocation");
    static final Path MINIMAL = FOLDER.resolve("ci/minimal-values.yaml");
    static final Path PRODUCTION = FOLDER.resolve("ci/production-values.yaml");
    static final Path DEVELOPMENT = FOLDER.resolve("ci/development-values.yaml");

    private Chart() {}

    static LintResult lint() {
        return new Helm(FOLDER).lint().strict().call();
    }

    static List<YamlDocument> render(Path values) {
        return render(values, Map.of());
    }

    /** @param settings overrides as on Helm's command line, e.g. {@code image.tag} */
    static List<YamlDocument> render(Path values, Map<String, Object> settings) {
        TemplateCommand command = new Helm(FOLDER)
                .template()
                .withKubeVersion("1.31.0")
                .withName("oas")
                .withNamespace("trading")
                .withValuesFile(values);
        settings.forEach(command::set);
        return YamlDocument.all(command.call());
    }

    static List<Path> exampleValues() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("ci"))) {
            return files.filter(file -> file.toString().endsWith("-values.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<YamlDocument> ofKind(List<YamlDocument> objects, String kind) {
        return objects.stream().filter(object -> object.kind().equals(kind)).toList();
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("compose.yaml"))) {
            here = here.getParent();
        }
        return here;
    }
}
