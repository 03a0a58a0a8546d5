/** Users, sessions and signing keys in PostgreSQL. */
package com.allocationsystem.auth.adapter.out.postgres;
