/** Batches, orders and their history in PostgreSQL. */
package com.allocationsystem.ordergateway.adapter.out.store;
