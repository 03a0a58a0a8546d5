/** Where the fairness ledger is kept and summed up. */
package com.allocationsystem.allocation.application.port.out.fairness;
