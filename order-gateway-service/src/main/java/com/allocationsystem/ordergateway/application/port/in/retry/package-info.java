/** The use case that tries the failed orders of an allocation again. */
package com.allocationsystem.ordergateway.application.port.in.retry;
