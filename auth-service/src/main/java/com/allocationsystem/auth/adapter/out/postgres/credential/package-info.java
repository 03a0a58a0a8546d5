/** Codes and sign-ins under way in PostgreSQL. */
package com.allocationsystem.auth.adapter.out.postgres.credential;
