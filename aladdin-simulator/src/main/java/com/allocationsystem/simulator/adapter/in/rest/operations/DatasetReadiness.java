package com.allocationsystem.simulator.adapter.in.rest.operations;

import com.allocationsystem.simulator.application.Simulation;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the dataset is loaded and the journal replayed; says why when that failed. */
@Readiness
@ApplicationScoped
class DatasetReadiness implements HealthCheck {

    private final Simulation simulation;

    DatasetReadiness(Simulation simulation) {
        this.simulation = simulation;
    }

    void start(@Observes StartupEvent event) {
        Thread loader = new Thread(simulation::load, "dataset-loader");
        loader.setDaemon(true);
        loader.start();
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("dataset").status(simulation.dataset().isPresent());
        simulation.failure().ifPresent(reason -> answer.withData("failure", reason));
        return answer.build();
    }
}
