/** Users in PostgreSQL. */
package com.allocationsystem.auth.adapter.out.postgres.user;
