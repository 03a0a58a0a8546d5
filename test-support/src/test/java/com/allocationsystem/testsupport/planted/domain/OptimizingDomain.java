package com.allocationsystem.testsupport.planted.domain;

import org.optaplanner.PlantedSolver;

/** Planted violation: an optimizer outside the package that searches. */
public class OptimizingDomain {
    PlantedSolver solver;
}
