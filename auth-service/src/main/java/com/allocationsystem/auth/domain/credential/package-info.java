/** Passwords, time-based codes, and the steps of a sign-in. */
package com.allocationsystem.auth.domain.credential;
