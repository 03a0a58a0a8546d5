package com.allocationsystem.testsupport.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds every answer that a test gets by REST Assured against the service's published contract. */
final class AnswersAsPublished implements Filter {

    private final PublishedContract contract;

    AnswersAsPublished(PublishedContract contract) {
        this.contract = contract;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI address = URI.create(request.getURI());
        // Health and metrics are the platform's, and no part of the contract.
        if (address.getRawPath().startsWith("/v1/")) {
            hold(answer(request, address, response));
        }
        return response;
    }

    private void hold(Answer answer) {
        List<String> faults = contract.faults(answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s%nis not as docs/api says; mend the code, or run npm run api in web-ui:%n%s"
                    .formatted(answer, String.join("\n", faults)));
        }
    }

    private static Answer answer(FilterableRequestSpecification request, URI address, Response response) {
        Object asked = request.getBody();
        boolean isJson =
                request.getContentType() != null && request.getContentType().startsWith("application/json");
        Set<String> headers = response.headers().asList().stream()
                .map(Header::getName)
                .map(String::toLowerCase)
                .collect(Collectors.toSet());
        return new Answer(
                request.getMethod(),
                address.getRawPath(),
                isJson && asked instanceof String text ? text : null,
                response.statusCode(),
                Answer.mediaType(response.contentType()),
                headers,
                response.asByteArray());
    }
}
