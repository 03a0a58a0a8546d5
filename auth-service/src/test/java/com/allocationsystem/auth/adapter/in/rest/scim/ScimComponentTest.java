package com.allocationsystem.auth.adapter.in.rest.scim;

import static com.allocationsystem.auth.adapter.in.rest.SignedIn.as;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.bearer;
import static com.allocationsystem.auth.adapter.in.rest.SignedIn.claims;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.RedisResource;
import com.allocationsystem.testsupport.issuer.IssuerResource;
import com.allocationsystem.testsupport.issuer.LocalIssuer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(RedisResource.class)
@QuarkusTestResource(value = IssuerResource.class, restrictToAnnotatedClass = true)
class ScimComponentTest {

    private static final String USERS = "/v1/scim/v2/Users";
    private static final String GROUPS = "/v1/scim/v2/Groups";

    private final String subject = UUID.randomUUID().toString();
    private final String name = "s" + subject.substring(0, 8);

    @Test
    void userOfAGroupSignsIn_andLosesWhatTheDirectoryTakes() {
        String id = create();
        String group = group(id);
        Response session = signIn();
        session.then().body("user.username", equalTo(name)).body("user.permissions", hasItem("allocation:commit"));
        assertEquals(id, claims(session).getString("sub"));
        patch(GROUPS + "/" + group, """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[
                  {"op":"remove","path":"members[value eq \\"%s\\"]"}]}""".formatted(id)).statusCode(200).body("members", empty());
        bearer(session.path("access_token")).get("/v1/auth/sessions").then().statusCode(401);
        as("admin").get("/v1/users/" + id).then().body("roles", empty());
        patch(GROUPS + "/" + group, """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[
                  {"op":"add","path":"members","value":[{"value":"%s"}]}]}""".formatted(id)).statusCode(200).body("members.value", contains(id));
        signIn().then().body("user.permissions", hasItem("allocation:commit"));
        directory().delete(GROUPS + "/" + group).then().statusCode(204);
        as("admin").get("/v1/users/" + id).then().body("roles", empty());
        as("compliance")
                .queryParam("entity_id", group)
                .get("/v1/audit/auth")
                .then()
                .body(
                        "entries.action",
                        contains(
                                "directory-group.removed",
                                "directory-group.changed",
                                "directory-group.changed",
                                "directory-group.created"))
                .body("entries.actor", everyItem(equalTo("sent")));
        as("compliance")
                .queryParam("entity_id", id)
                .queryParam("action", "user.changed")
                .get("/v1/audit/auth")
                .then()
                .body("entries.reason", hasItems("sent by the directory of sent", "groups of the sign-in at sent"))
                .body("entries.reason", everyItem(endsWith(" sent")));
    }

    @Test
    void deactivatedUserIsOutAtOnce() {
        String id = create();
        group(id);
        Response session = signIn();
        patch(USERS + "/" + id, """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"Operations":[
                  {"op":"Replace","path":"active","value":false}]}""").statusCode(200).body("active", equalTo(false));
        bearer(session.path("access_token")).get("/v1/auth/sessions").then().statusCode(401);
        assertEquals("/?sign_in_error=refused", arrive().header("Location"));
        directory()
                .body(user("\"active\":true"))
                .put(USERS + "/" + id)
                .then()
                .statusCode(200)
                .body("active", equalTo(true));
        directory().delete(USERS + "/" + id).then().statusCode(204);
        directory().get(USERS + "/" + id).then().statusCode(200).body("active", equalTo(false));
    }

    /** With a directory, the identity token's own groups give nothing, and who was not sent has no access. */
    @Test
    void onlyUsersWhomTheDirectorySentSignIn_withItsGroupsAlone() {
        assertEquals("/?sign_in_error=no-role", arrive().header("Location"));
        create();
        assertEquals("/?sign_in_error=no-role", arrive().header("Location"));
    }

    @Test
    void usersAndGroupsAreFoundByTheFiltersThatDirectoriesSend() {
        String id = create();
        String group = group(id);
        directory()
                .queryParam("filter", "userName eq \"" + name.toUpperCase() + "@example.com\"")
                .get(USERS)
                .then()
                .statusCode(200)
                .contentType("application/scim+json")
                .body("totalResults", equalTo(1))
                .body("Resources[0].id", equalTo(id))
                .body("Resources[0].externalId", equalTo(subject));
        directory()
                .queryParam("filter", "externalId eq \"" + subject + "\"")
                .get(USERS)
                .then()
                .body("totalResults", equalTo(1));
        directory()
                .queryParam("filter", "userName eq \"missing\"")
                .get(USERS)
                .then()
                .body("totalResults", equalTo(0));
        directory()
                .queryParam("count", 0)
                .get(USERS)
                .then()
                .body("Resources", empty())
                .body("totalResults", greaterThanOrEqualTo(1));
        directory().get(GROUPS + "/" + group).then().body("members.value", contains(id));
        directory().delete(GROUPS + "/" + group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"userName sw \"a\"", "userName eq a", "emails eq \"a\"", "userName eq \"a\" or active eq true"})
    void otherFiltersAreRefusedInScimsForm(String filter) {
        directory()
                .queryParam("filter", filter)
                .get(USERS)
                .then()
                .statusCode(400)
                .contentType("application/scim+json")
                .body("scimType", equalTo("invalidFilter"))
                .body("status", equalTo("400"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"userName\":7}",
                "{\"userName\":\"\"}",
                "{\"userName\":\"a\\u0000\"}",
                "{\"userName\":\"a\",\"active\":\"perhaps\"}",
                "{\"userName\":\"\\ud800\"}"
            })
    void badBodiesAreRefused(String body) {
        directory().body(body).post(USERS).then().statusCode(400).body("schemas", hasItem(endsWith(":Error")));
    }

    @Test
    void takenNamesUnknownIdsAndStrangersAreRefused() {
        String id = create();
        directory()
                .body(user("\"active\":true"))
                .post(USERS)
                .then()
                .statusCode(409)
                .body("scimType", equalTo("uniqueness"));
        for (String unknown : new String[] {"no-uuid", UUID.randomUUID().toString()}) {
            directory().get(USERS + "/" + unknown).then().statusCode(404).body("schemas", hasItem(endsWith(":Error")));
            directory().delete(GROUPS + "/" + unknown).then().statusCode(404);
            directory()
                    .body("{\"displayName\":\"%s\",\"members\":[{\"value\":\"%s\"}]}".formatted(name, unknown))
                    .post(GROUPS)
                    .then()
                    .statusCode(404);
        }
        String trader = as("admin").get("/v1/users").path("users.find { it.username == 'trader' }.id");
        directory().get(USERS + "/" + trader).then().statusCode(404);
        directory()
                .body(user("\"active\":false"))
                .put(USERS + "/" + trader)
                .then()
                .statusCode(404);
        for (String secret : new String[] {"", "wrong", "a secret of the directory: sent "}) {
            given().header("Authorization", "Bearer " + secret + "x")
                    .get(USERS + "/" + id)
                    .then()
                    .statusCode(401);
        }
        given().get(GROUPS).then().statusCode(401);
    }

    private String create() {
        return directory()
                .body(user("\"active\":true"))
                .post(USERS)
                .then()
                .statusCode(201)
                .body("userName", equalTo(name + "@example.com"))
                .extract()
                .path("id");
    }

    /** Each test has a group of its own; the directory's name of it is what the settings map. */
    private String group(String member) {
        String old = directory()
                .queryParam("filter", "displayName eq \"Desk IG\"")
                .get(GROUPS)
                .path("Resources[0].id");
        if (old != null) {
            directory().delete(GROUPS + "/" + old).then().statusCode(204);
        }
        return directory()
                .body("{\"displayName\":\"Desk IG\",\"members\":[{\"value\":\"%s\"}]}".formatted(member))
                .post(GROUPS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String user(String more) {
        return """
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%s@example.com","externalId":"%s",
                 "name":{"formatted":"Ann Smith"},"emails":[{"value":"x@example.com"}],%s}""".formatted(name, subject, more);
    }

    private static ValidatableResponse patch(String path, String body) {
        return directory().body(body).patch(path).then();
    }

    private static RequestSpecification directory() {
        return given().header("Authorization", "Bearer " + IssuerResource.DIRECTORY_SECRET)
                .contentType("application/scim+json");
    }

    private Response arrive() {
        Response departed = given().redirects().follow(false).get("/v1/auth/oidc/sent/start");
        String back = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header(LocalIssuer.WHO, "%s|%s|Desk IG|".formatted(subject, name))
                .get(departed.header("Location"))
                .header("Location");
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookie("oas-oidc", departed.cookie("oas-oidc"))
                .get(back.replace("http://desk.example", ""));
    }

    private Response signIn() {
        Response session = given().header("X-Requested-With", "oas")
                .cookie("oas-refresh", arrive().cookie("oas-refresh"))
                .post("/v1/auth/refresh");
        session.then().statusCode(200);
        return session;
    }
}
