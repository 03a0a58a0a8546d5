package com.allocationsystem.testsupport.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Puts {@link AnswersAsPublished} before every test of a module that has a published contract. */
public final class ContractOfEveryTest implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        boolean isHeld = RestAssured.filters().stream().anyMatch(AnswersAsPublished.class::isInstance);
        if (!isHeld) {
            PublishedContract.ofThisModule()
                    .ifPresent(contract -> RestAssured.filters(new AnswersAsPublished(contract)));
        }
    }
}
