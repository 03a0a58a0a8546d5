/** Browsers that are at an identity provider, in PostgreSQL. */
package com.allocationsystem.auth.adapter.out.postgres.provider;
