/** The Lagrangean relaxation: for a fixed mean and multiplier every account decides alone. */
package com.allocationsystem.allocation.engine.method.dispersion.relaxation;
