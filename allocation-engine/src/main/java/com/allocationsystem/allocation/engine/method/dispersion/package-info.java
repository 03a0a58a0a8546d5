/** Minimum dispersion: the split that leaves the accounts closest together in a risk metric, with a proof. */
package com.allocationsystem.allocation.engine.method.dispersion;
