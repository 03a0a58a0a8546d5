package org.optaplanner;

/** Stands for the optimizer, so that the planted violations need no library. */
public class PlantedSolver {}
