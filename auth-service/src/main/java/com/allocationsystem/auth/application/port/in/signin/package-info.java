/** Use cases of a session. */
package com.allocationsystem.auth.application.port.in.signin;
