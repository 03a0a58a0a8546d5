package com.allocationsystem.auth.adapter.in.rest.scim;

import com.allocationsystem.auth.domain.directory.DirectoryGroup;
import com.allocationsystem.auth.domain.directory.DirectoryUser;
import com.allocationsystem.auth.domain.directory.Kept;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.common.GenericScimResource;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.messages.PatchRequest;
import com.unboundid.scim2.common.utils.JsonUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads and writes SCIM's JSON, whose names are not ours: camel case, and attributes that we do not know are passed over. */
final class ScimBodies {

    static final String MEDIA_TYPE = "application/scim+json";
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
    private static final int LARGEST = 1 << 20;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern PLAIN_TEXT = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,200}");
    private static final ObjectMapper JSON = mapper();

    private ScimBodies() {}

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonUtils.createObjectMapper();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(20).build());
        return mapper;
    }

    static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the body as a JSON object */
    static ObjectNode read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            JsonNode node = bytes.length > LARGEST ? null : JSON.readTree(bytes);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new ScimFault(400, "invalidSyntax", "The body is no JSON.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new ScimFault(400, "invalidSyntax", "One JSON object of 1 MB at most is expected.");
    }

    /** @return {@code resource} with the operations of a PATCH body */
    static ObjectNode patched(ObjectNode resource, ObjectNode patch) {
        try {
            GenericScimResource changed = new GenericScimResource(resource);
            JSON.treeToValue(patch, PatchRequest.class).apply(changed);
            return changed.getObjectNode();
        } catch (ScimException e) {
            throw new ScimFault(400, "invalidPath", "The operations cannot be applied.");
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new ScimFault(400, "invalidSyntax", "The body is no PATCH of SCIM.");
        }
    }

    static DirectoryUser toUser(ObjectNode body) {
        String name = text(body, "userName");
        if (name == null) {
            throw new ScimFault(400, "invalidValue", "userName is missing.");
        }
        JsonNode active = body.path("active");
        String given = text(body, "displayName");
        String formatted = body.path("name") instanceof ObjectNode parts ? text(parts, "formatted") : null;
        String shown = given == null ? formatted : given;
        return new DirectoryUser(
                name,
                text(body, "externalId"),
                shown == null ? null : shown.replaceAll("[\"\\\\<>]", " "),
                isTrue(active));
    }

    /** Some directories write it as a text. */
    private static boolean isTrue(JsonNode active) {
        if (active.isMissingNode() || active.isNull() || active.isBoolean()) {
            return active.asBoolean(true);
        }
        String text = active.asText().toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            throw new ScimFault(400, "invalidValue", "active is neither true nor false.");
        }
        return text.equals("true");
    }

    static DirectoryGroup toGroup(ObjectNode body) {
        String name = text(body, "displayName");
        if (name == null) {
            throw new ScimFault(400, "invalidValue", "displayName is missing.");
        }
        Set<String> members = new TreeSet<>();
        for (JsonNode member : body.path("members")) {
            String id = member instanceof ObjectNode object ? text(object, "value") : null;
            if (id == null) {
                throw new ScimFault(400, "invalidValue", "A member has no value.");
            }
            members.add(id);
        }
        return new DirectoryGroup(name, text(body, "externalId"), members);
    }

    static ObjectNode of(Kept<DirectoryUser> user) {
        ObjectNode body = resource(USER, user.id(), user.value().externalId(), user.createdAt(), "User");
        body.put("userName", user.value().userName());
        if (user.value().displayName() != null) {
            body.put("displayName", user.value().displayName());
        }
        return body.put("active", user.value().active());
    }

    static ObjectNode ofGroup(Kept<DirectoryGroup> group) {
        ObjectNode body = resource(GROUP, group.id(), group.value().externalId(), group.createdAt(), "Group");
        body.put("displayName", group.value().displayName());
        ArrayNode members = body.putArray("members");
        group.value().members().stream().sorted().forEach(id -> members.addObject()
                .put("value", id));
        return body;
    }

    static Map<String, Object> list(List<ObjectNode> all, ScimPage page) {
        List<ObjectNode> shown = page.of(all);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("schemas", List.of(LIST));
        body.put("totalResults", all.size());
        body.put("startIndex", page.start());
        body.put("itemsPerPage", shown.size());
        body.put("Resources", shown);
        return body;
    }

    private static ObjectNode resource(String schema, String id, String externalId, Instant createdAt, String type) {
        ObjectNode body = JSON.createObjectNode();
        body.putArray("schemas").add(schema);
        body.put("id", id);
        if (externalId != null) {
            body.put("externalId", externalId);
        }
        body.putObject("meta")
                .put("resourceType", type)
                .put("created", createdAt.toString())
                .put("location", "/v1/scim/v2/%ss/%s".formatted(type, id));
        return body;
    }

    private static String text(ObjectNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() || !PLAIN_TEXT.matcher(value.asText()).matches()) {
            throw new ScimFault(
                    400, "invalidValue", "%s is no text of 1 to %d characters.".formatted(name, LONGEST_TEXT));
        }
        return value.asText();
    }
}
