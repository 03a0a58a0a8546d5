/** Allocations and the commits' shared lock in PostgreSQL. */
package com.allocationsystem.allocation.adapter.out.postgres;
