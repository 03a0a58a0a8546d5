/** API tokens in PostgreSQL. */
package com.allocationsystem.auth.adapter.out.postgres.apitoken;
