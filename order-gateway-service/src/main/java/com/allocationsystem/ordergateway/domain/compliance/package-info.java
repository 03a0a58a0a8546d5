/** Aladdin's compliance state of an order, and its violations. */
package com.allocationsystem.ordergateway.domain.compliance;
