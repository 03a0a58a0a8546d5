package com.allocationsystem.testsupport.planted.domain.search;

import org.optaplanner.PlantedSolver;

/** No violation: the package that searches may use the optimizer. */
public class SearchingDomain {
    PlantedSolver solver;
}
