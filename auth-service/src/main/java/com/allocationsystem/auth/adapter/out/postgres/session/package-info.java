/** Sessions and refresh tokens in PostgreSQL. */
package com.allocationsystem.auth.adapter.out.postgres.session;
