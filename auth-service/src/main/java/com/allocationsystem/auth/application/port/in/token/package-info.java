/** Use cases of tokens and keys. */
package com.allocationsystem.auth.application.port.in.token;
