package com.allocationsystem.simulator.domain.order;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Aladdin's order states, in its spelling. */
public enum OrderStatus {
    OPEN("Open"),
    COMPL_PENDING("Compl Pending"),
    AUTHORIZED("Authorized"),
    ACTIVE("Active"),
    BOOKED("Booked"),
    CANCELED("Canceled"),
    REJECTED("Rejected"),
    EXPIRED("Expired");

    /** Orders in progress: they may be changed, canceled and found by portfolio. */
    public static final Set<OrderStatus> LIVE = EnumSet.of(OPEN, COMPL_PENDING, AUTHORIZED, ACTIVE);

    private final String text;

    OrderStatus(String text) {
        this.text = text;
    }

    /** @return Aladdin's spelling */
    public String text() {
        return text;
    }

    /** @return the state of that spelling */
    public static Optional<OrderStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text.equals(text))
                .findFirst();
    }

    /** @return whether it is or will be a position: neither withdrawn nor refused nor lapsed */
    public boolean counts() {
        return this == BOOKED || LIVE.contains(this);
    }
}
