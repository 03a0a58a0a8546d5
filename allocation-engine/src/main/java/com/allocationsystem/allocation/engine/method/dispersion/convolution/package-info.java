/** The least cost of every total at a fixed mean, exactly: the accounts' costs combined one account after another. */
package com.allocationsystem.allocation.engine.method.dispersion.convolution;
