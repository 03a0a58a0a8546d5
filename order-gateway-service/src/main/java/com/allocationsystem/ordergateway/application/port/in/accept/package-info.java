/** The use case that takes the orders of an allocation. */
package com.allocationsystem.ordergateway.application.port.in.accept;
