package com.allocationsystem.testsupport.planted.adapter.out.other;

import com.allocationsystem.testsupport.planted.adapter.in.rest.ResourceReachingStore;
import com.allocationsystem.testsupport.planted.application.plan.UseCaseOpeningDatabase;
import com.allocationsystem.testsupport.planted.application.port.in.PortAsItShouldBe;
import io.restassured.specification.RequestSpecification;

/** Planted violations: an adapter that knows an in-port, a package of use cases, a resource, and a library not listed. */
public class StoreAskingUseCases {
    PortAsItShouldBe port;
    UseCaseOpeningDatabase useCase;
    ResourceReachingStore door;
    RequestSpecification library;
}
