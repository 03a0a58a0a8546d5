package com.allocationsystem.referencedata.adapter.out.aladdin.v2;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.allocationsystem.referencedata.application.port.out.CashBook;
import com.allocationsystem.referencedata.application.port.out.PositionBook;
import com.allocationsystem.referencedata.contract.BooksContract;
import com.allocationsystem.referencedata.fixture.AladdinStub;
import com.allocationsystem.testsupport.PostgresResource;
import com.allocationsystem.testsupport.TokenResource;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokenResource.class)
@QuarkusTestResource(AladdinStub.class)
class BooksV2ComponentTest extends BooksContract {

    @Inject
    @Identifier("v2")
    PositionBook positions;

    @Inject
    @Identifier("v2")
    CashBook cash;

    @Override
    protected PositionBook positions() {
        return positions;
    }

    @Override
    protected CashBook cash() {
        return cash;
    }

    @Override
    protected MappingBuilder positionsRequest() {
        return post(urlEqualTo(AladdinStub.POSITIONS));
    }
}
