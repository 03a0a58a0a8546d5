/** Pro rata and custom weights: capped shares, accounts below their minimum, rounding by largest remainder. */
package com.allocationsystem.allocation.engine.method.proportional;
