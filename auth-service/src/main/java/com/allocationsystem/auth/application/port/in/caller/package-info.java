/** Who is calling, as the access token says. */
package com.allocationsystem.auth.application.port.in.caller;
