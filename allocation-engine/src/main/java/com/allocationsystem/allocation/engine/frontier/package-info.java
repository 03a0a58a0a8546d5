/** The frontier between fairness by size and dispersion: splits from pro rata to minimum dispersion. */
package com.allocationsystem.allocation.engine.frontier;
