/** Argon2 hashes of passwords, computed under a bound on memory. */
package com.allocationsystem.auth.adapter.out.password;
