package com.allocationsystem.edge.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;

/** Lets through to the server's decoder only bytes that have one meaning. */
final class FramingWatch extends ChannelInboundHandlerAdapter {

    private final RequestFraming framing = new RequestFraming();
    private final Runnable refuse;

    /** @param refuse answers 400 and closes the connection */
    FramingWatch(Runnable refuse) {
        this.refuse = refuse;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (message instanceof ByteBuf bytes
                && !framing.accepts(ByteBufUtil.getBytes(bytes, bytes.readerIndex(), bytes.readableBytes(), false))) {
            ReferenceCountUtil.release(message);
            refuse.run();
        } else {
            connection.fireChannelRead(message);
        }
    }
}
