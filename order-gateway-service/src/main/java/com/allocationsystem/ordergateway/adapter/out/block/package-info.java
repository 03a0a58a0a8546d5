/** Blocks and their changes in PostgreSQL. */
package com.allocationsystem.ordergateway.adapter.out.block;
