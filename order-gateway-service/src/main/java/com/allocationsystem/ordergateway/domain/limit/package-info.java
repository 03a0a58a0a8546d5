/** A soft limit that another size of an order would breach. */
package com.allocationsystem.ordergateway.domain.limit;
