/** Lower bounds valid for every legal split: intervals of the mean, exact where the relaxation leaves a gap. */
package com.allocationsystem.allocation.engine.method.dispersion.proof;
