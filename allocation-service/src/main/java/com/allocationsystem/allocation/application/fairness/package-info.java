/** Sums the fairness ledger up, recomputes it, and tests it. */
package com.allocationsystem.allocation.application.fairness;
