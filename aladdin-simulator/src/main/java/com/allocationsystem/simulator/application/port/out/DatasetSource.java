package com.allocationsystem.simulator.application.port.out;

import com.allocationsystem.simulator.domain.dataset.Dataset;

/** Where accounts, bonds, positions and cash come from. */
public interface DatasetSource {

    /**
     * @return the whole dataset
     * @throws IllegalStateException when a file, column or value is missing or impossible; names file, line and field
     */
    Dataset read();
}
