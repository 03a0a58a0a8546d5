/** Asks allocation-service whether an order may have another size. */
package com.allocationsystem.ordergateway.adapter.out.allocation;
