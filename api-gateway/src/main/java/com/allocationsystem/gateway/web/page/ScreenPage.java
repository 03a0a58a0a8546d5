package com.allocationsystem.gateway.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.allocationsystem.gateway.config.GatewayConfig;
import com.allocationsystem.gateway.domain.RequestPath;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The web UI's one page, which every address of a screen opens: the page itself reads which screen is meant, and from its
 * {@code environment} tag on which installation it is.
 */
@Singleton
public class ScreenPage {

    private static final String PAGE = "META-INF/resources/index.html";
    private static final String UNNAMED = "<meta name=\"environment\" content=\"\" />";

    private final Buffer page;
    private final String tag;

    ScreenPage(GatewayConfig config) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(PAGE)) {
            if (file == null) {
                throw new IllegalStateException(PAGE + " is not on the class path; build the module web-ui");
            }
            page = Buffer.buffer(named(
                    new String(file.readAllBytes(), UTF_8), config.environment().orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tag = Freshness.tagOf(page);
    }

    private static String named(String html, String environment) {
        String escaped =
                environment.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return html.replace(UNNAMED, UNNAMED.replace("\"\"", '"' + escaped + '"'));
    }

    /**
     * @return whether a browser asks for a screen: it reads, it wants a page, and the address neither names a file nor lies in
     *     the folder of files, whose answers are kept for a year. A program that takes anything gets the 404 that tells it of
     *     its mistake.
     */
    public static boolean isScreen(HttpServerRequest request, RequestPath path) {
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean namesFile = path.segments().stream().anyMatch(segment -> segment.contains("."))
                || path.segments().stream().limit(1).anyMatch("assets"::equals);
        return reads && accept != null && accept.contains("text/html") && !namesFile;
    }

    public void answer(RoutingContext context) {
        if (Freshness.isKnown(context, tag)) {
            return;
        }
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        if (context.request().method() == HttpMethod.HEAD) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(page.length()))
                    .end();
        } else {
            context.response().end(page);
        }
    }
}
