/** Use case of the frontier between fairness by size and dispersion. */
package com.allocationsystem.allocation.application.port.in.frontier;
