package com.allocationsystem.gateway.proxy.body;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;

/** A body whose beginning arrived before a reader asked for it; the rest is on its way. */
public final class ArrivedBody extends PassingBody {

    private Buffer beginning;
    private Handler<Buffer> reader;

    private ArrivedBody(Buffer beginning, ReadStream<Buffer> rest) {
        super(rest);
        this.beginning = beginning;
    }

    /**
     * Waits until the body has arrived, or more than {@code most} bytes of it.
     *
     * @param length of the body as announced; below zero when unknown
     * @return the whole body, or a larger one that goes on arriving
     */
    public static Future<Body> wait(ReadStream<Buffer> source, long length, long most) {
        Buffer arrived = Buffer.buffer();
        Promise<Body> body = Promise.promise();
        source.exceptionHandler(body::tryFail);
        source.endHandler(end -> body.tryComplete(Body.body(arrived)));
        source.handler(piece -> {
            arrived.appendBuffer(piece);
            if (arrived.length() > most && !body.future().isComplete()) {
                source.pause();
                body.complete(Body.body(new ArrivedBody(arrived, source), length));
            }
        });
        source.resume();
        return body.future();
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        reader = handler;
        return super.handler(handler);
    }

    @Override
    public ReadStream<Buffer> resume() {
        handOver();
        return super.resume();
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        handOver();
        return super.fetch(amount);
    }

    private void handOver() {
        if (beginning != null && reader != null) {
            Buffer first = beginning;
            beginning = null;
            reader.handle(first);
        }
    }
}
