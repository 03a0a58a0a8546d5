/** The fairness ledger over REST. */
package com.allocationsystem.allocation.adapter.in.rest.fairness;
