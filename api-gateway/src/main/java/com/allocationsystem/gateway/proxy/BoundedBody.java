package com.allocationsystem.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A request body on its way through: counted, never gathered, cut off above the limit. */
final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long mostBytes;
    private final Runnable progress;
    private long seenBytes;
    private Handler<Throwable> failure;

    /**
     * @param mostBytes largest body allowed
     * @param progress told of every piece, so that a slow upload is not taken for a slow service
     */
    BoundedBody(ReadStream<Buffer> source, long mostBytes, Runnable progress) {
        this.source = source;
        this.mostBytes = mostBytes;
        this.progress = progress;
    }

    boolean exceeded() {
        return seenBytes > mostBytes;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : piece -> pass(piece, handler));
        return this;
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
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        source.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        source.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
