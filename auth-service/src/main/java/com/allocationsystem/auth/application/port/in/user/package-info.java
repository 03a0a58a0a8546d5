/** Use cases of users. */
package com.allocationsystem.auth.application.port.in.user;
