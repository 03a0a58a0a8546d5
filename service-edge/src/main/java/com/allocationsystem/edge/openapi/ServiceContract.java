package com.allocationsystem.edge.openapi;

import com.allocationsystem.edge.openapi.problem.ProblemAnswers;
import io.quarkus.smallrye.openapi.OpenApiFilter;
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
        new ProblemAnswers(index).add(document);
        new RecordWords(index).describe(document);
        DocumentFrame.complete(document);
        new AnswerSchemas(index).complete(document);
        Examples.add(document);
    }
}
