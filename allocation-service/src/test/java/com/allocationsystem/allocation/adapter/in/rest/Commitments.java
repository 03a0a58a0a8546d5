package com.allocationsystem.allocation.adapter.in.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What tests committed; an order on its way is counted in every preview after it. */
public final class Commitments {

    private Commitments() {}

    public static void forget(EntityManager database) {
        QuarkusTransaction.requiringNew().run(() -> List.of(
                        "correction",
                        "final_allocation",
                        "overridden_increase",
                        "reserved_increase",
                        "hand_over",
                        "allocation_child",
                        "allocation",
                        "approval",
                        "waiver")
                .forEach(table ->
                        database.createNativeQuery("delete from " + table).executeUpdate()));
    }
}
