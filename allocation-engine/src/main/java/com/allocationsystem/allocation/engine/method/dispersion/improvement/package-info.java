/** Legal splits near the relaxed optimum, improved by moves between accounts. */
package com.allocationsystem.allocation.engine.method.dispersion.improvement;
