package com.allocationsystem.edge.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/** Tells the guard of a connection where requests and answers begin and end. */
final class MessageWatch extends ChannelDuplexHandler {

    private final ConnectionGuard guard;

    MessageWatch(ConnectionGuard guard) {
        this.guard = guard;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (message instanceof HttpRequest request) {
            if (request.decoderResult().isFailure()) {
                ReferenceCountUtil.release(message);
                guard.unreadable(request.decoderResult().cause());
                return;
            }
            guard.headersEnded();
        }
        if (message instanceof LastHttpContent) {
            guard.requestEnded();
        }
        connection.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise written) {
        boolean last = message instanceof LastHttpContent && !isInterim(message);
        if (message instanceof HttpResponse && !isInterim(message)) {
            guard.answerBegan();
        }
        connection.write(message, written);
        if (last) {
            guard.answerEnded();
        }
    }

    /** 100 Continue goes before the answer. */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse answer && answer.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }
}
