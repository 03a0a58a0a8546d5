/** Approvals in PostgreSQL. */
package com.allocationsystem.allocation.adapter.out.postgres.approval;
