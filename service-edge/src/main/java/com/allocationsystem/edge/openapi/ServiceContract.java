package com.allocationsystem.edge.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * Completes a service's OpenAPI document with what the code says elsewhere: the Javadoc of its records, its table of
 * problems, and that answers hold every field.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ServiceContract implements OASFilter {

    private final IndexView index;

    /** @param index of the service's classes and those of its libraries */
    public ServiceContract(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getPaths() == null) {
            return;
        }
        // The paths hold /v1 already, and the gateway serves the document under its own address.
        document.setServers(
                List.of(OASFactory.createServer().url("/").description("The address that this document comes from")));
        new ProblemAnswers(index).add(document);
        new RecordWords(index).describe(document);
        AnswerSchemas.complete(document);
    }
}
