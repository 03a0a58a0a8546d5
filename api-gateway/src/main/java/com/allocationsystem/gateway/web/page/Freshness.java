package com.allocationsystem.gateway.web.page;

import com.allocationsystem.shared.Sha256;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;

/** ETags of our own files, so that a browser that has the file is told so (304) instead of being sent it again. */
public final class Freshness {

    private static final String ASSETS = "/assets/";

    private Freshness() {}

    /** @return a tag of 16 hexadecimal digits that changes with the content */
    static String tagOf(Buffer content) {
        return HexFormat.of().formatHex(Sha256.of(content.getBytes()), 0, 8);
    }

    /** @return whether the client has it already; then it was told so and the request is over */
    static boolean isKnown(RoutingContext context, String tag) {
        context.etag(tag);
        if (!context.isFresh()) {
            return false;
        }
        context.response().setStatusCode(304).end();
        return true;
    }

    /** Answers 304 for a file under /assets that the client has, otherwise lets the file be sent. Its name holds its hash. */
    public static void answerAsset(RoutingContext context) {
        String path = context.request().path();
        HttpMethod method = context.request().method();
        boolean isRead = method == HttpMethod.GET || method == HttpMethod.HEAD;
        ClassLoader files = Thread.currentThread().getContextClassLoader();
        boolean isFile = isRead && path.startsWith(ASSETS) && files.getResource("META-INF/resources" + path) != null;
        if (!isFile || !isKnown(context, path.substring(ASSETS.length()))) {
            context.next();
        }
    }
}
