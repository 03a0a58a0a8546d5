package com.allocationsystem.testsupport.planted.adapter.in.rest;

import com.allocationsystem.testsupport.planted.application.UseCaseNamingAdapter;
import com.allocationsystem.testsupport.planted.application.port.out.PortNamingAdapter;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpClient;
import java.sql.Connection;

/** Planted violations: a resource that skips the in-port, and calls a store, a database and another system itself. */
public class ResourceCallingOut {
    UseCaseNamingAdapter useCase;
    PortNamingAdapter store;
    Connection database;
    HttpClient client;
    RequestSpecification library;
}
