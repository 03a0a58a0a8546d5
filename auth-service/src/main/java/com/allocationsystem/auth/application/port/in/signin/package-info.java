/** Use cases of a session, and why they may refuse. */
package com.allocationsystem.auth.application.port.in.signin;
