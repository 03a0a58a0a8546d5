package com.allocationsystem.edge.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;

/**
 * Puts a guard in front of every connection that this process accepts. Netty asks it when a connection is accepted, before
 * the first byte is read: what Vert.x offers begins with a complete request, and a slow client never gets so far.
 */
public final class GuardedConnections extends ChannelInitializerExtension {

    /** Netty loads extensions only when this property says so ({@link GuardSwitch}). */
    static final String SWITCH = EXTENSIONS_SYSTEM_PROPERTY;

    static final String SWITCHED_ON = "serviceload";

    private final AddressCounts counts = new AddressCounts();

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        ConnectionLimits.published()
                .ifPresent(limits ->
                        connection.pipeline().addFirst("slow client guard", new ConnectionGuard(limits, counts)));
    }
}
