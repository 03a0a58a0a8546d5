package com.allocationsystem.allocation.adapter.in.rest;

import com.allocationsystem.allocation.application.solve.Solves;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Only in tests: a split that ends when it is interrupted. */
@Path("/endless-split")
public class EndlessSplit {

    static final CountDownLatch BEGUN = new CountDownLatch(1);
    static final CountDownLatch INTERRUPTED = new CountDownLatch(1);

    private final Solves solves;

    EndlessSplit(Solves solves) {
        this.solves = solves;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public String split() {
        return solves.run(() -> {
            BEGUN.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                INTERRUPTED.countDown();
            }
            return "";
        });
    }
}
