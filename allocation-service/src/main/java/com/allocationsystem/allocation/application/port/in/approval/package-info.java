/** Use cases of the second user: look at what waits, approve, reject, withdraw. */
package com.allocationsystem.allocation.application.port.in.approval;
