package com.allocationsystem.simulator.application;

import com.allocationsystem.simulator.application.port.out.DatasetSource;
import com.allocationsystem.simulator.domain.dataset.Dataset;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The dataset and the orders over it; loaded in the background while the process already answers that it is not ready. */
@ApplicationScoped
public class Simulation {

    private static final Logger LOG = Logger.getLogger(Simulation.class);

    private final DatasetSource source;
    private final OrderManagement orderManagement;
    private volatile Dataset dataset;
    private volatile String failure;

    Simulation(DatasetSource source, OrderManagement orderManagement) {
        this.source = source;
        this.orderManagement = orderManagement;
    }

    /** Loads the dataset and then what earlier processes stored; called once. */
    public void load() {
        try {
            long startNs = System.nanoTime();
            Dataset read = source.read();
            orderManagement.open(read);
            dataset = read;
            LOG.infof(
                    "Serving %d accounts, %d securities, %d positions as of %s; loaded in %d ms",
                    read.accounts().size(),
                    read.securities().size(),
                    read.positions().size(),
                    read.businessDate(),
                    (System.nanoTime() - startNs) / 1_000_000);
        } catch (RuntimeException e) {
            failure = e.getMessage();
            LOG.error("The simulator cannot serve: " + failure, e);
        }
    }

    /** @return the dataset once everything is loaded */
    public Optional<Dataset> dataset() {
        return Optional.ofNullable(dataset);
    }

    /** @return why loading failed, when it did */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }
}
