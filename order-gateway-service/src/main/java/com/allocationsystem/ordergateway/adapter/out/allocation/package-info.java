/** Asks allocation-service whether an order may have another size, and for the final allocation of a block. */
package com.allocationsystem.ordergateway.adapter.out.allocation;
