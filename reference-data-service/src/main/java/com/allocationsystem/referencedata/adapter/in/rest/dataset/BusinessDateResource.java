package com.allocationsystem.referencedata.adapter.in.rest.dataset;

import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.dataset.GetBusinessDateUseCase;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The day of the data. */
@Path("/reference-data/business-date")
@Tag(name = "Reference data")
public class BusinessDateResource {

    private final GetBusinessDateUseCase data;

    BusinessDateResource(GetBusinessDateUseCase data) {
        this.data = data;
    }

    /** As_of of the positions in use. */
    public record BusinessDateResponse(LocalDate businessDate) {}

    @GET
    @RolesAllowed(Permission.REFERENCE_READ)
    @Operation(
            operationId = "readBusinessDate",
            summary = "Day of the positions and prices in use, which may be old; 409 before the first import",
            description = "Positions and prices are those of the start of this day.")
    public BusinessDateResponse get() throws NoDatasetException {
        return new BusinessDateResponse(data.businessDate());
    }
}
