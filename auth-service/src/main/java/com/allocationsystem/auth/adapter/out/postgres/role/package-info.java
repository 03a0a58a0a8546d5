/** Roles in PostgreSQL. */
package com.allocationsystem.auth.adapter.out.postgres.role;
