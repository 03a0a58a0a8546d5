package com.allocationsystem.gateway.proxy.body;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * The body of an answer, which a service may break off half-way. All that can be told to the client then is to hang up. That
 * is done on the connection: no handler is called when a response is reset, so it would never be counted, and a shutdown
 * would wait for it until its time-out.
 */
public final class BreakableBody extends PassingBody {

    private final Runnable hangUp;

    public BreakableBody(ReadStream<Buffer> source, Runnable hangUp) {
        super(source);
        this.hangUp = hangUp;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        return super.exceptionHandler(handler == null ? null : failure -> hangUp.run());
    }
}
