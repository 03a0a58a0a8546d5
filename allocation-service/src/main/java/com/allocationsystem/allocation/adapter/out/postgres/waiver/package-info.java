/** Waivers in PostgreSQL. */
package com.allocationsystem.allocation.adapter.out.postgres.waiver;
