package com.allocationsystem.edge.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Names that mean the same wherever they stand, described once: {@code META-INF/contract-terms.properties}. */
final class SharedTerms {

    private static final String PLACE = "/META-INF/contract-terms.properties";
    private static final Properties TERMS = read();

    private SharedTerms() {}

    /** @return what the name means, or null where that depends on where it stands */
    static String of(String name) {
        return TERMS.getProperty(name);
    }

    static void describeParameters(OpenAPI document) {
        DocumentFrame.operations(document)
                .map(operation -> operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(
                        TERMS.getProperty("parameter." + parameter.getName(), of(parameter.getName()))));
    }

    private static Properties read() {
        Properties terms = new Properties();
        try (InputStream in = SharedTerms.class.getResourceAsStream(PLACE)) {
            terms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
