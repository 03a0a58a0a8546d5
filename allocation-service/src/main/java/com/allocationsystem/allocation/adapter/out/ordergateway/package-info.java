/** The order gateway as a REST service. */
package com.allocationsystem.allocation.adapter.out.ordergateway;
