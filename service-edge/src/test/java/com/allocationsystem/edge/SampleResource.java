package com.allocationsystem.edge;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.json.RequestBody;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.edge.revocation.HeldTokens;
import com.allocationsystem.shared.Entitlement;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import com.allocationsystem.shared.Side;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A door with one of everything, for the tests of the edge only. */
@Path("/samples")
public class SampleResource {

    /** Whether the token of the last call of {@link #open} has ended; as an event stream would keep it. */
    public static BooleanSupplier ended;

    private final Entitlements entitlements;
    private final HeldTokens tokens;

    SampleResource(Entitlements entitlements, HeldTokens tokens) {
        this.entitlements = entitlements;
        this.tokens = tokens;
    }

    @GET
    @PermitAll
    @Path("/entitlement")
    public Entitlement entitlement() {
        return entitlements.current();
    }

    @GET
    @RolesAllowed(Permission.REFERENCE_READ)
    @Path("/stream")
    public boolean open() {
        ended = tokens.current();
        return ended.getAsBoolean();
    }

    @DELETE
    @PermitAll
    @Path("/one")
    public Sample withdraw(Sample sample) {
        return echo(sample);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Sample echo(Sample sample) {
        return sample;
    }

    @GET
    @RolesAllowed(Permission.REFERENCE_READ)
    public Map<String, Object> list(@BeanParam PageQuery page) {
        return Map.of("limit", page.limit(), "after", String.valueOf(page.after()));
    }

    @GET
    @PermitAll
    @Path("/answer")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readAnswer", summary = "An answer")
    public Answer answer() throws NotFoundException {
        return new Answer("A", null);
    }

    @GET
    @Path("/unannotated")
    public String unannotated() {
        return "never reached";
    }

    @GET
    @PermitAll
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException("inner secret");
    }

    @GET
    @PermitAll
    @Path("/outage")
    public String outage() {
        throw new IllegalStateException(new SQLException("connection refused", "08001"));
    }

    /**
     * What {@link #answer} says; the note can be missing.
     *
     * @param note a {@code text} of
     *     two lines, or null
     */
    public record Answer(String id, @Schema(nullable = true) Note note) {}

    /** A nested part of {@link Answer}. */
    public record Note(String text) {}

    /** The body of {@link #echo}. */
    public record Sample(Line line, List<String> groups, Map<String, Double> weights, Boolean urgent)
            implements RequestBody {
        @Override
        public void check(Faults faults) {
            faults.required("groups", groups);
            if (faults.required("line", line)) {
                faults.required("line.quantity", line.quantity);
            }
        }
    }

    /** A nested part of {@link Sample}. */
    public record Line(Long quantity, BigDecimal price, Side side, LocalDate settlementDate) {}
}
