/** What has been executed of an order. */
package com.allocationsystem.ordergateway.domain.execution;
