/** Executions of orders: on demand, and by a seeded script. */
package com.allocationsystem.simulator.domain.fill;
