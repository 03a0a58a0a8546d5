package com.allocationsystem.edge.revocation;

import jakarta.enterprise.context.ApplicationScoped;

/** A list that a test writes, or takes away. */
@ApplicationScoped
public class HandSetRevocations implements RevocationSource {

    private volatile Revocations list = Revocations.NONE;

    void set(Revocations revocations) {
        list = revocations;
    }

    void takeAway() {
        list = null;
    }

    @Override
    public Revocations read() {
        if (list == null) {
            throw new IllegalStateException("auth-service does not answer");
        }
        return list;
    }
}
