/** A position during the day: the start-of-day par plus the orders that count. */
package com.allocationsystem.simulator.domain.position;
