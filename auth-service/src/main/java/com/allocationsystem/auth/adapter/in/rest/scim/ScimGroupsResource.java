package com.allocationsystem.auth.adapter.in.rest.scim;

import com.allocationsystem.auth.application.port.in.directory.DirectoryGroupsUseCase;
import com.allocationsystem.auth.domain.directory.DirectoryGroup;
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

/** Groups of a provider's directory; the settings map their names to roles and portfolio groups. */
@Path("/scim/v2/Groups")
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
public class ScimGroupsResource {

    private final DirectoryGroupsUseCase groups;

    ScimGroupsResource(DirectoryGroupsUseCase groups) {
        this.groups = groups;
    }

    @GET
    @Operation(
            operationId = "listScimGroups",
            summary = "The directory's groups; filter displayName eq",
            description =
                    "SCIM 2.0 (RFC 7644). Only groups of the provider whose client asks. startIndex counts from 1.")
    @APIResponse(
            responseCode = "200",
            description = "The entry, or the entries",
            content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public String list(
            @QueryParam("filter") String filter,
            @QueryParam("startIndex") Integer startIndex,
            @QueryParam("count") Integer count,
            @Context ContainerRequestContext request) {
        ScimFilter by = ScimFilter.of(filter, Set.of("displayName"));
        List<ObjectNode> found = groups.list(ScimClientFilter.provider(request), by.on("displayName")).stream()
                .map(ScimBodies::ofGroup)
                .toList();
        return ScimBodies.write(ScimBodies.list(found, ScimPage.of(startIndex, count)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readScimGroup",
            summary = "One group of the directory",
            description = "SCIM 2.0 (RFC 7643), with its members.")
    @APIResponse(
            responseCode = "200",
            description = "The entry, or the entries",
            content = @Content(mediaType = ScimBodies.MEDIA_TYPE, schema = @Schema(type = SchemaType.OBJECT)))
    public String find(@PathParam("id") String id, @Context ContainerRequestContext request) {
        return written(() -> groups.find(ScimClientFilter.provider(request), id));
    }

    @POST
    @Operation(
            operationId = "createScimGroup",
            summary = "Create a group; its members' rights change at once",
            description = "SCIM 2.0 (RFC 7644). The members of the body join it. " + ScimUsersResource.WHY)
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
        DirectoryGroup group = ScimBodies.toGroup(ScimBodies.read(body));
        return Response.status(201)
                .entity(written(() -> groups.create(ScimClientFilter.provider(request), group)))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "replaceScimGroup",
            summary = "Replace a group; rights of members old and new change at once",
            description = "SCIM 2.0 (RFC 7644). Members that the body leaves out are removed. " + ScimUsersResource.WHY)
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
        DirectoryGroup group = ScimBodies.toGroup(ScimBodies.read(body));
        return written(() -> groups.replace(ScimClientFilter.provider(request), id, group));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "patchScimGroup",
            summary = "Change a group by SCIM's operations",
            description = "SCIM 2.0 (RFC 7644, 3.5.2): add, remove, replace. " + ScimUsersResource.WHY)
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
            ObjectNode now = ScimBodies.ofGroup(groups.find(provider, id));
            return groups.replace(provider, id, ScimBodies.toGroup(ScimBodies.patched(now, patch)));
        });
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeScimGroup",
            summary = "Remove a group; its members lose what it gave",
            description = "SCIM 2.0 (RFC 7644). The users stay. " + ScimUsersResource.WHY)
    @APIResponse(responseCode = "204", description = "Done")
    public void remove(@PathParam("id") String id, @Context ContainerRequestContext request) {
        ScimAnswers.of(() -> {
            groups.remove(ScimClientFilter.provider(request), id);
            return null;
        });
    }

    private static String written(Supplier<Kept<DirectoryGroup>> change) {
        return ScimBodies.write(ScimBodies.ofGroup(ScimAnswers.of(change)));
    }
}
