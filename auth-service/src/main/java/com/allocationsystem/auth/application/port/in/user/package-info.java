/** Use cases of users and of the signed-in caller, and why they may refuse. */
package com.allocationsystem.auth.application.port.in.user;
