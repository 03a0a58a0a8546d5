package com.allocationsystem.auth.adapter.in.rest.scim;

import com.allocationsystem.auth.application.port.in.directory.DirectoryUsersUseCase;
import com.allocationsystem.auth.domain.directory.DirectoryUser;
import com.allocationsystem.auth.domain.directory.Kept;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Users of a provider's directory. */
@Path("/scim/v2/Users")
@Tag(name = "SCIM")
@SecurityRequirement(name = "DirectorySecret")
@PermitAll
@ScimClient
@Consumes({ScimBodies.MEDIA_TYPE, MediaType.APPLICATION_JSON})
@Produces(ScimBodies.MEDIA_TYPE)
@APIResponse(
        responseCode = "400",
        description = "A filter or body that cannot be used; scimType says why",
        content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
@APIResponse(
        responseCode = "401",
        description = "No valid token of a directory",
        content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
@APIResponse(
        responseCode = "404",
        description = "No such entry of this provider",
        content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
@APIResponse(
        responseCode = "409",
        description = "Another entry has the name",
        content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
public class ScimUsersResource {

    /** SCIM has no field for the reason that a change of access needs elsewhere. */
    static final String WHY =
            "Changes of access have the reason \"sent by the directory of\" and the provider in the audit trail.";

    private final DirectoryUsersUseCase users;

    ScimUsersResource(DirectoryUsersUseCase users) {
        this.users = users;
    }

    @GET
    @Operation(
            operationId = "listScimUsers",
            summary = "The directory's users; filter userName eq or externalId eq",
            description =
                    "SCIM 2.0 (RFC 7644). Only users of the provider whose client asks. startIndex counts from 1.")
    @APIResponse(
            responseCode = "200",
            description = "The entry, or the entries",
            content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public String list(
            @QueryParam("filter") String filter,
            @QueryParam("startIndex") Integer startIndex,
            @QueryParam("count") Integer count,
            @Context ContainerRequestContext request) {
        ScimFilter by = ScimFilter.of(filter, Set.of("userName", "externalId"));
        List<ObjectNode> found =
                users.list(ScimClientFilter.provider(request), by.on("userName"), by.on("externalId")).stream()
                        .map(ScimBodies::of)
                        .toList();
        return ScimBodies.write(ScimBodies.list(found, ScimPage.of(startIndex, count)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readScimUser",
            summary = "One user of the directory",
            description = "SCIM 2.0 (RFC 7643).")
    @APIResponse(
            responseCode = "200",
            description = "The entry, or the entries",
            content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public String find(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return written(() -> users.find(ScimClientFilter.provider(request), id));
    }

    @POST
    @Operation(
            operationId = "createScimUser",
            summary = "Create a user; he or she gets rights by groups",
            description = "SCIM 2.0 (RFC 7644). The user signs in through the provider and has no password here.")
    @APIResponse(
            responseCode = "201",
            description = "The new entry",
            content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @RequestBody(
            content = {
                @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    public Response create(InputStream body, @Context ContainerRequestContext request) {
        DirectoryUser user = ScimBodies.toUser(ScimBodies.read(body));
        return Response.status(201)
                .entity(written(() -> users.create(ScimClientFilter.provider(request), user)))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "replaceScimUser",
            summary = "Replace a user; active false ends sessions and access tokens",
            description = "SCIM 2.0 (RFC 7644). The permissions are not part of it. " + WHY)
    @APIResponse(
            responseCode = "200",
            description = "The entry, or the entries",
            content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @RequestBody(
            content = {
                @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    public String replace(@PathParam("id") String id, InputStream body, @Context ContainerRequestContext request) {
        DirectoryUser user = ScimBodies.toUser(ScimBodies.read(body));
        return written(() -> users.replace(ScimClientFilter.provider(request), id, user));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "patchScimUser",
            summary = "Change a user by SCIM's operations",
            description = "SCIM 2.0 (RFC 7644, 3.5.2): add, remove, replace. " + WHY)
    @APIResponse(
            responseCode = "200",
            description = "The entry, or the entries",
            content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    @RequestBody(
            content = {
                @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
            })
    public String patch(@PathParam("id") String id, InputStream body, @Context ContainerRequestContext request) {
        String provider = ScimClientFilter.provider(request);
        ObjectNode patch = ScimBodies.read(body);
        return written(() -> {
            ObjectNode now = ScimBodies.of(users.find(provider, id));
            return users.replace(provider, id, ScimBodies.toUser(ScimBodies.patched(now, patch)));
        });
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deactivateScimUser",
            summary = "Deactivate a user: users are never deleted, so that the audit keeps its meaning",
            description = "SCIM 2.0 (RFC 7644). Sessions and access tokens end at once. " + WHY)
    @APIResponse(responseCode = "204", description = "Done")
    public void deactivate(@PathParam("id") String id, @Context ContainerRequestContext request) {
        ScimAnswers.of(() -> {
            users.deactivate(ScimClientFilter.provider(request), id);
            return null;
        });
    }

    private static String written(Supplier<Kept<DirectoryUser>> change) {
        return ScimBodies.write(ScimBodies.of(ScimAnswers.of(change)));
    }
}
