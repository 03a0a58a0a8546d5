/** Signing keys in PostgreSQL, encrypted. */
package com.allocationsystem.auth.adapter.out.postgres.key;
