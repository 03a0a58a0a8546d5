/** Use cases of API tokens. */
package com.allocationsystem.auth.application.port.in.apitoken;
