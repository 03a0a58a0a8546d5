/** Tries the failed orders of an allocation again. */
package com.allocationsystem.ordergateway.application.retry;
