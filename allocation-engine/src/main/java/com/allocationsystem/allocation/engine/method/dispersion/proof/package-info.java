/** Lower bounds valid for every legal split: intervals of the mean, and branch and bound for small orders. */
package com.allocationsystem.allocation.engine.method.dispersion.proof;
