/** Closing prices that first-day returns are counted to. */
package com.allocationsystem.allocation.domain.fairness.close;
