/**
 * OptaPlanner as the wider search of the engine, for orders on which the lower bound leaves a gap. Its classes are
 * public and mutable because OptaPlanner creates and clones them by reflection.
 */
package com.allocationsystem.allocation.search;
