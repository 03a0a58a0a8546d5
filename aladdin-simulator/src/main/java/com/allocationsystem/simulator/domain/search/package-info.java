/** Finds stored orders by number, external id, basket, portfolio or time of change. */
package com.allocationsystem.simulator.domain.search;
