/** Stores the orders of an allocation once, however often they are handed over. */
package com.allocationsystem.ordergateway.application.accept;
