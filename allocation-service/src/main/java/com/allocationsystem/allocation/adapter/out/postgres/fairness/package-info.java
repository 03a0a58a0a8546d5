/** The fairness ledger in PostgreSQL. */
package com.allocationsystem.allocation.adapter.out.postgres.fairness;
