package com.allocationsystem.allocation.config;

import com.allocationsystem.allocation.engine.AllocationEngine;
import com.allocationsystem.allocation.search.OptaPlannerSearch;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts the engine together: OptaPlanner searches where the lower bound leaves a gap. */
class EngineProducer {

    @Produces
    @Singleton
    AllocationEngine engine() {
        return new AllocationEngine(new OptaPlannerSearch());
    }
}
