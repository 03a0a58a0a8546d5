package com.allocationsystem.gateway.proxy.body;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A request body: counted, never gathered, cut off above the limit. */
public final class BoundedBody extends PassingBody {

    private final long mostBytes;
    private final Runnable progress;
    private long seenBytes;
    private Handler<Throwable> failure;

    /**
     * @param mostBytes largest body allowed
     * @param progress told of every piece, so that a slow upload is not taken for a slow service
     */
    public BoundedBody(ReadStream<Buffer> source, long mostBytes, Runnable progress) {
        super(source);
        this.mostBytes = mostBytes;
        this.progress = progress;
    }

    public boolean exceeded() {
        return seenBytes > mostBytes;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        return super.handler(handler == null ? null : piece -> pass(piece, handler));
    }

    private void pass(Buffer piece, Handler<Buffer> handler) {
        seenBytes += piece.length();
        progress.run();
        if (!exceeded()) {
            handler.handle(piece);
        } else if (failure != null) {
            failure.handle(new IllegalStateException("request body above " + mostBytes + " bytes"));
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        failure = handler;
        return super.exceptionHandler(handler);
    }
}
