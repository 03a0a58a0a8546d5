package com.allocationsystem.gateway.web.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * {@code GET /docs/openapi}: one OpenAPI document of everything that the front door serves, which is merged from those of the
 * services while the web UI is built. YAML, or JSON with {@code ?format=json} or {@code Accept: application/json}.
 */
@Singleton
public class ContractPage {

    private static final String JSON = "application/json";

    private final File yaml = File.of("contract/openapi.yaml", "application/yaml;charset=UTF-8");
    private final File json = File.of("contract/openapi.json", JSON);

    private record File(Buffer content, String type, String tag) {

        static File of(String path, String type) {
            try (InputStream file =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
                if (file == null) {
                    throw new IllegalStateException(path + " is not on the class path; build the module web-ui");
                }
                Buffer content = Buffer.buffer(file.readAllBytes());
                return new File(content, type, Freshness.tagOf(content));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public void answer(RoutingContext context) {
        File file = wantsJson(context) ? json : yaml;
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (Freshness.isKnown(context, file.tag())) {
            return;
        }
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, file.type());
        if (context.request().method() == HttpMethod.HEAD) {
            context.response()
                    .putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            Integer.toString(file.content().length()))
                    .end();
        } else {
            context.response().end(file.content());
        }
    }

    private static boolean wantsJson(RoutingContext context) {
        String format = context.request().getParam("format");
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return format == null ? accept != null && accept.contains(JSON) : format.equalsIgnoreCase("json");
    }
}
