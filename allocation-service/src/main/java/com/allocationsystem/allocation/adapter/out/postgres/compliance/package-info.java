/** Reads overrides. */
package com.allocationsystem.allocation.adapter.out.postgres.compliance;
