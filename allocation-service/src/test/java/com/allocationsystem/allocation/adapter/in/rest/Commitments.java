package com.allocationsystem.allocation.adapter.in.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What tests committed; a piece on its way is spoken for in every preview after it. */
public final class Commitments {

    private Commitments() {}

    public static void forget(EntityManager database) {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("reserved_increase", "hand_over", "allocation_child", "allocation")
                        .forEach(table -> database.createNativeQuery("delete from " + table)
                                .executeUpdate()));
    }
}
