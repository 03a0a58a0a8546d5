/** Finds out what became of orders whose answer was lost. */
package com.allocationsystem.ordergateway.application.resolve;
