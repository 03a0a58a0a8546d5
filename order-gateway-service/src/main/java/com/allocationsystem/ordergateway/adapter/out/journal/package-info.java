/** The audit chain of the orders. */
package com.allocationsystem.ordergateway.adapter.out.journal;
