/** Orders, changes and what-if runs sent to Aladdin, and what its answers mean for an order. */
package com.allocationsystem.ordergateway.adapter.out.aladdin;
