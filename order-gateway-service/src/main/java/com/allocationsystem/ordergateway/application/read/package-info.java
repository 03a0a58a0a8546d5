/** Reads orders, watches batches, counts orders by state. */
package com.allocationsystem.ordergateway.application.read;
