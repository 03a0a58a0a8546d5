package com.allocationsystem.referencedata.adapter.in.rest.security;

import com.allocationsystem.edge.paging.PageQuery;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.security.GetSecurityUseCase;
import com.allocationsystem.referencedata.application.port.in.security.SearchSecuritiesUseCase;
import com.allocationsystem.referencedata.domain.position.BookRefusedException;
import com.allocationsystem.referencedata.domain.search.SearchQuery;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.InvalidInputException;
import com.allocationsystem.shared.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bonds. */
@Path("/securities")
@RolesAllowed(Permission.REFERENCE_READ)
@Tag(name = "Securities")
public class SecurityResource {

    private static final int LONGEST_QUERY = 100;

    private final SearchSecuritiesUseCase search;
    private final GetSecurityUseCase get;

    SecurityResource(SearchSecuritiesUseCase search, GetSecurityUseCase get) {
        this.search = search;
        this.get = get;
    }

    @GET
    @Path("/search")
    @Operation(
            operationId = "searchSecurities",
            summary =
                    "Find bonds by CUSIP, ISIN, ticker, coupon, maturity or words of the description or issuer; best match first",
            description =
                    "Every word must begin one of the bond's words: VZ 2.55 31 finds the ticker VZ, coupon 2.55, of 2031; 2 3/4 is"
                            + " 2.75. Accents and case do not count. Where no bond matches, words of four letters or more are taken for the nearest"
                            + " spelling that some bond has, and corrected_query says so.")
    public SecurityResponse.Found search(@QueryParam("query") String query, @BeanParam PageQuery page) {
        Faults faults = new Faults();
        SearchQuery parsed = parse(query, faults);
        int limit = limit(page, faults);
        faults.throwIfAny();
        return SecurityResponse.Found.from(search.search(parsed, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readSecurity",
            summary = "One bond by its CUSIP or ISIN",
            description = "404 where no bond of the security master has the id.")
    public SecurityResponse get(@PathParam("id") String cusipOrIsin)
            throws NotInReferenceDataException, BookRefusedException {
        return SecurityResponse.from(get.get(cusipOrIsin));
    }

    @GET
    @Path("/{id}/analytics")
    @Operation(
            operationId = "readAnalytics",
            summary = "Price, accrued interest and risk figures of one bond by its CUSIP or ISIN",
            description = "Prices are clean, per 100 par; duration in years; OAS in basis points.")
    public AnalyticsResponse analytics(@PathParam("id") String cusipOrIsin)
            throws NotInReferenceDataException, BookRefusedException {
        return AnalyticsResponse.from(get.get(cusipOrIsin));
    }

    private static SearchQuery parse(String query, Faults faults) {
        if (!faults.required("query", query)) {
            return null;
        }
        if (query.length() > LONGEST_QUERY) {
            faults.malformed("query", "is longer than %d characters".formatted(LONGEST_QUERY));
            return null;
        }
        try {
            return SearchQuery.of(query);
        } catch (IllegalArgumentException e) {
            faults.malformed("query", e.getMessage());
            return null;
        }
    }

    /** Both parameters' faults go into one answer. */
    private static int limit(PageQuery page, Faults faults) {
        try {
            return page.limit();
        } catch (InvalidInputException e) {
            e.faults().forEach(fault -> faults.malformed(fault.field(), fault.message()));
            return 0;
        }
    }
}
