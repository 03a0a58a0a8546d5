/** How far an account's piece may be from its pro rata share: exact shares, and the tradable sizes within the distance. */
package com.allocationsystem.allocation.engine.method.distance;
