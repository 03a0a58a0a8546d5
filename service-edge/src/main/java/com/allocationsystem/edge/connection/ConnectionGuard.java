package com.allocationsystem.edge.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends one connection of HTTP/1.1 whose client is too slow, one too many of its address, or sends bytes that can be read in
 * two ways. Each time-out is absolute:
 * no byte restarts it. How long an answer takes is not looked at here, so event streams stay open. Used on the
 * connection's own event loop only.
 */
final class ConnectionGuard extends ChannelInboundHandlerAdapter {

    private static final String DECODED = "slow client guard of messages";
    private static final String FRAMING = "framing watch";
    private static final String ENCODER = "httpEncoder";

    /** So long is thrown away what a refused client still sends. */
    private static final Duration LINGERING = Duration.ofSeconds(1);

    private final ConnectionLimits limits;
    private final AddressCounts counts;
    private ChannelHandlerContext context;
    private String counted;
    private ScheduledFuture<?> timer;
    private boolean inHeaders;
    private boolean inBody;
    private long bodyStartedNanos;
    private long bodyBytes;
    private int unanswered;
    private boolean answering;
    private boolean refused;

    ConnectionGuard(ConnectionLimits limits, AddressCounts counts) {
        this.limits = limits;
        this.counts = counts;
    }

    @Override
    public void channelActive(ChannelHandlerContext connection) {
        context = connection;
        counted = address();
        if (counts.enter(counted, limits.perAddress())) {
            beIdle();
            connection.fireChannelActive();
        } else {
            refuse(Refusal.TOO_MANY);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        stopTimer();
        if (counted != null) {
            counts.leave(counted);
        }
        connection.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        if (refused) {
            ReferenceCountUtil.release(bytes);
            return;
        }
        watchFraming(connection);
        watchMessages(connection);
        if (inBody && bytes instanceof ByteBuf piece) {
            bodyBytes += piece.readableBytes();
        } else if (!inHeaders && !inBody) {
            inHeaders = true;
            if (unanswered == 0) {
                start(limits.headers(), () -> refuse(Refusal.TOO_SLOW));
            }
        }
        connection.fireChannelRead(bytes);
    }

    /** The decoder gave up on a request; without an answer from here the server would end the connection unannounced. */
    void unreadable(Throwable why) {
        refuse(Refusal.of(why));
    }

    /** The headers of a request are complete, its body may follow. */
    void headersEnded() {
        inHeaders = false;
        inBody = true;
        unanswered++;
        bodyBytes = 0;
        bodyStartedNanos = System.nanoTime();
        start(limits.body(), this::judgeBody);
    }

    /** The request has arrived as a whole. */
    void requestEnded() {
        inBody = false;
        stopTimer();
        beIdleUnlessBusy();
    }

    /** The first byte of an answer goes out. */
    void answerBegan() {
        answering = true;
    }

    /** The answer has been written as a whole. */
    void answerEnded() {
        answering = false;
        unanswered--;
        beIdleUnlessBusy();
    }

    private void beIdleUnlessBusy() {
        if (unanswered == 0 && !inBody) {
            if (inHeaders) {
                start(limits.headers(), () -> refuse(Refusal.TOO_SLOW));
            } else {
                beIdle();
            }
        }
    }

    private void beIdle() {
        start(limits.idle(), () -> context.close());
    }

    private void judgeBody() {
        long left = limits.bodyWith(bodyBytes).toNanos() - (System.nanoTime() - bodyStartedNanos);
        if (left > 0) {
            start(Duration.ofNanos(left), this::judgeBody);
        } else {
            refuse(Refusal.TOO_SLOW);
        }
    }

    /** Before the first byte reaches a decoder, and over TLS behind the decryption, which is there from the start. */
    private void watchFraming(ChannelHandlerContext connection) {
        if (connection.pipeline().get(FRAMING) == null) {
            ChannelHandlerContext encrypted = connection.pipeline().context(SslHandler.class);
            String before = encrypted == null ? connection.name() : encrypted.name();
            connection.pipeline().addAfter(before, FRAMING, new FramingWatch(() -> refuse(Refusal.MALFORMED)));
        }
    }

    /** The server has put its decoder in place before the first byte is read; over TLS, after the handshake. */
    private void watchMessages(ChannelHandlerContext connection) {
        if (connection.pipeline().get(DECODED) == null && connection.pipeline().get(ENCODER) != null) {
            connection.pipeline().addAfter(ENCODER, DECODED, new MessageWatch(this));
        }
    }

    private void start(Duration after, Runnable then) {
        stopTimer();
        timer = context.executor().schedule(then, after.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void stopTimer() {
        if (timer != null) {
            timer.cancel(false);
            timer = null;
        }
    }

    /** Over TLS nothing can be written past the encryption, and an answer that has begun must not be mixed with another. */
    private void refuse(Refusal answer) {
        if (refused) {
            return;
        }
        refused = true;
        if (answering || unanswered > 1 || context.pipeline().get(SslHandler.class) != null) {
            context.close();
        } else {
            context.writeAndFlush(Unpooled.wrappedBuffer(answer.bytes())).addListener(sent -> hangUp());
        }
    }

    /** To close at once, while bytes still come in, would often destroy the answer before the client reads it. */
    private void hangUp() {
        if (context.channel() instanceof DuplexChannel connection) {
            connection.shutdownOutput();
        }
        start(LINGERING, () -> context.close());
    }

    private String address() {
        String client = context.channel().remoteAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : "unknown";
        return context.channel().localAddress() instanceof InetSocketAddress own
                ? own.getPort() + " " + client
                : client;
    }
}
