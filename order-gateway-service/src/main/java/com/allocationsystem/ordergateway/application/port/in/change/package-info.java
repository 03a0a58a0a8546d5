/** Use cases that change one order, and why they may refuse. */
package com.allocationsystem.ordergateway.application.port.in.change;
