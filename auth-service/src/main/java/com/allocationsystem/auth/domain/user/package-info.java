/** A user, the rules for names and passwords, and the demo users. */
package com.allocationsystem.auth.domain.user;
