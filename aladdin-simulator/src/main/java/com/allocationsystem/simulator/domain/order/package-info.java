/** Orders as Aladdin stores them: their states, their allocations, and what became of each request. */
package com.allocationsystem.simulator.domain.order;
