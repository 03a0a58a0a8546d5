/** The frontier between fairness by size and dispersion, for a trader to choose a point of. */
package com.allocationsystem.allocation.adapter.in.rest.frontier;
