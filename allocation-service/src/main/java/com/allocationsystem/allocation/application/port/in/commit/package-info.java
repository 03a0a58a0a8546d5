/** Use cases that make an allocation binding and send it, and why they may refuse. */
package com.allocationsystem.allocation.application.port.in.commit;
