/** What proves who a local user is: passwords, codes of an authenticator, and the limits of guessing. */
package com.allocationsystem.auth.application.port.out.credential;
