package com.allocationsystem.auth.adapter.in.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the tests of the REST door do again and again. */
public final class SignedIn {

    public static final String GOOD_PASSWORD = "correct horse battery";

    private SignedIn() {}

    public static Response login(String username, String password) {
        return post("/v1/auth/login", Map.of("username", username, "password", password));
    }

    public static Response refresh(String refreshToken) {
        return post("/v1/auth/refresh", Map.of("refresh_token", refreshToken));
    }

    public static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }

    /** A request as one of the demo users. */
    public static RequestSpecification as(String username) {
        return bearer(login(username, "demo").then().statusCode(200).extract().path("access_token"));
    }

    public static RequestSpecification bearer(String accessToken) {
        return given().auth().oauth2(accessToken).contentType(ContentType.JSON);
    }

    /** @return id of a new user, whose name is free of other tests */
    public static String newUser(String username, String... permissions) {
        return as("admin")
                .body(Map.of("username", username, "password", GOOD_PASSWORD, "permissions", List.of(permissions)))
                .post("/v1/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response change(String userId, Map<String, Object> change) {
        return as("admin").body(change).patch("/v1/users/" + userId);
    }

    public static String freshName() {
        return "u-" + UUID.randomUUID();
    }
}
