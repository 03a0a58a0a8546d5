/** Final allocations in PostgreSQL. */
package com.allocationsystem.allocation.adapter.out.postgres.finalallocation;
