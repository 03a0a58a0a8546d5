package com.allocationsystem.audit.rest;

import com.allocationsystem.audit.access.AccessRecord;
import com.allocationsystem.audit.access.AccessRecord.Access;
import com.allocationsystem.audit.chain.AuditBook;
import com.allocationsystem.audit.config.AuditConfig;
import com.allocationsystem.audit.export.ExportFormat;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done, by whom and why; and the proof that it was not changed since. */
@Path("/audit/{chain}")
@Tag(name = "Audit")
@RolesAllowed(Permission.AUDIT_READ)
public class AuditResource {

    private final AuditBook book;
    private final VisibleRows rows;
    private final AccessRecord access;
    private final Entitlements entitlements;
    private final String ownChain;

    AuditResource(
            AuditBook book, VisibleRows rows, AccessRecord access, Entitlements entitlements, AuditConfig config) {
        this.book = book;
        this.rows = rows;
        this.access = access;
        this.entitlements = entitlements;
        this.ownChain = config.chain();
    }

    @GET
    @Operation(
            operationId = "listAuditRows",
            summary = "Rows of this service's chain, newest first",
            description = "Rows about what lies outside the caller's portfolio groups are left out.")
    public AuditPageResponse list(
            @PathParam("chain") String chain, @BeanParam AuditQuery query, @BeanParam PageQuery page)
            throws NotFoundException {
        requireOwn(chain);
        return AuditPageResponse.from(rows.page(chain, query.toFilter(page), entitlements.current()));
    }

    @GET
    @Path("/verify")
    @Operation(
            operationId = "verifyAuditChain",
            summary = "Recomputes every hash of the chain; first_broken is the place of the first row at fault",
            description = "Reads the whole chain and writes nothing.")
    public VerdictResponse verify(@PathParam("chain") String chain) throws NotFoundException {
        requireOwn(chain);
        return VerdictResponse.from(book.verify(chain));
    }

    @GET
    @Path("/export")
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "exportAuditChain",
            summary = "The whole chain as a file, oldest row first; ./dev verify-audit checks it offline",
            description = "UTF-8, newline-delimited JSON. Only for users who see every portfolio group. Recorded in the"
                    + " chain itself, as its last row (access.chain); 503 where that cannot be written.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput export(@PathParam("chain") String chain) throws NotFoundException, ForbiddenException {
        requireOwn(chain);
        if (!entitlements.current().all()) {
            throw new ForbiddenException(
                    "A chain is exported whole, and your portfolio groups are limited; read its rows with GET /audit/"
                            + chain);
        }
        access.handedOut(Access.CHAIN, chain);
        return out -> {
            PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
            book.read(
                    chain,
                    head -> lines.print(ExportFormat.line(head) + "\n"),
                    row -> lines.print(ExportFormat.line(row) + "\n"));
            lines.flush();
        };
    }

    private void requireOwn(String chain) {
        if (!chain.equals(ownChain)) {
            throw new NotFoundException(
                    "There is no chain '%s' here; this service keeps '%s'.".formatted(chain, ownChain));
        }
    }
}
