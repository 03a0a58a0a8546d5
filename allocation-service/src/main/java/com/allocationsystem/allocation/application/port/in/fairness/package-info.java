/** Reads the fairness ledger. */
package com.allocationsystem.allocation.application.port.in.fairness;
