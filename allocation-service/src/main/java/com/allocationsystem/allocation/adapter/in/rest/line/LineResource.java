package com.allocationsystem.allocation.adapter.in.rest.line;

import com.allocationsystem.allocation.adapter.in.rest.AllocationId;
import com.allocationsystem.allocation.adapter.in.rest.preview.AnswerParts;
import com.allocationsystem.allocation.adapter.in.rest.preview.LineResponse;
import com.allocationsystem.allocation.application.port.in.read.AllocationNotFoundException;
import com.allocationsystem.allocation.application.port.in.read.PreviewExpiredException;
import com.allocationsystem.allocation.application.port.in.read.ReadAllocationUseCase;
import com.allocationsystem.allocation.domain.preview.LineFilter;
import com.allocationsystem.allocation.domain.preview.LinePage;
import com.allocationsystem.allocation.domain.preview.PreviewAlteredException;
import com.allocationsystem.allocation.domain.preview.SealedPreview;
import com.allocationsystem.allocation.engine.plan.LineFigures;
import com.allocationsystem.allocation.model.plan.AccountAllocation;
import com.allocationsystem.audit.access.AccessRecord;
import com.allocationsystem.audit.access.AccessRecord.Access;
import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.edge.query.QueryValue;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lines of a split, one per account: in pages, or all of them as a file. */
@Path("/allocations/{id}/lines")
@RolesAllowed({Permission.ALLOCATION_PREVIEW, Permission.ORDER_READ, Permission.AUDIT_READ, Permission.COMPLIANCE_READ})
@Tag(name = "Allocations")
class LineResource {

    private final ReadAllocationUseCase allocations;
    private final AccessRecord access;
    private final Entitlements entitlements;
    private final ObjectMapper json;

    LineResource(ReadAllocationUseCase allocations, AccessRecord access, Entitlements entitlements, ObjectMapper json) {
        this.allocations = allocations;
        this.access = access;
        this.entitlements = entitlements;
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listLines",
            summary = "Lines of a preview or an allocation, filtered, sorted and in pages",
            description =
                    "One line an account in scope. Rules that an account passes and no warning names are left out unless "
                            + "include says findings.")
    public LinePageResponse page(@PathParam("id") String id, @BeanParam LineQuery query, @BeanParam PageQuery page)
            throws AllocationNotFoundException, PreviewExpiredException, PreviewAlteredException {
        Faults faults = new Faults();
        LineFilter filter = query.toFilter(faults);
        AnswerParts parts = query.parts(faults);
        Integer before = QueryValue.key(faults, page, LineResource::count);
        faults.throwIfAny();
        SealedPreview split = split(id);
        LinePage found = LinePage.of(split.plan().allocations(), filter, before == null ? 0 : before, page.limit());
        return LinePageResponse.from(found, figuresOf(split), parts);
    }

    @GET
    @Path("/export")
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "exportLines",
            summary = "All lines as a file, one JSON object a line; filter and order as for the pages",
            description =
                    "UTF-8, newline-delimited JSON; every line of the filter, however many. A row access.lines of chain"
                            + " allocations records it; 503 where that cannot be written.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput objects(@PathParam("id") String id, @BeanParam LineQuery query)
            throws AllocationNotFoundException, PreviewExpiredException, PreviewAlteredException {
        Faults faults = new Faults();
        LineFilter filter = query.toFilter(faults);
        AnswerParts parts = query.parts(faults);
        faults.throwIfAny();
        SealedPreview split = split(id);
        LineFigures figures = figuresOf(split);
        access.handedOut(Access.LINES, AllocationId.of(id).toString());
        return out -> {
            SequenceWriter rows = json.writer().withRootValueSeparator("\n").writeValues(out);
            for (AccountAllocation line : all(split, filter)) {
                rows.write(LineResponse.from(line, figures, parts));
            }
            rows.flush();
        };
    }

    @GET
    @Path("/table")
    @Produces("text/csv")
    @Operation(
            operationId = "exportLinesAsTable",
            summary = "All lines as a CSV table; filter and order as for the pages",
            description =
                    "UTF-8, RFC 4180, names of the columns in the first row. Par and money are plain numbers with a "
                            + "point. A row access.lines of chain allocations records it; 503 where that cannot be"
                            + " written.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput table(@PathParam("id") String id, @BeanParam LineQuery query)
            throws AllocationNotFoundException, PreviewExpiredException, PreviewAlteredException {
        Faults faults = new Faults();
        LineFilter filter = query.toFilter(faults);
        query.parts(faults);
        faults.throwIfAny();
        SealedPreview split = split(id);
        LineFigures figures = figuresOf(split);
        access.handedOut(Access.LINES, AllocationId.of(id).toString());
        return out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            LineTable table = new LineTable(writer, figures);
            for (AccountAllocation line : all(split, filter)) {
                table.write(line);
            }
            writer.flush();
        };
    }

    private SealedPreview split(String id) {
        return allocations.read(AllocationId.of(id), entitlements.current()).preview();
    }

    private static LineFigures figuresOf(SealedPreview split) {
        return new LineFigures(split.inputs(), split.plan().warnings());
    }

    private static List<AccountAllocation> all(SealedPreview split, LineFilter filter) {
        return LinePage.of(split.plan().allocations(), filter, 0, Integer.MAX_VALUE)
                .lines();
    }

    private static Integer count(String key) {
        int count = Integer.parseInt(key);
        if (count < 0) {
            throw new IllegalArgumentException(key);
        }
        return count;
    }
}
