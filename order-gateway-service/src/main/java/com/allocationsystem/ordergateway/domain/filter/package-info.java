/** What lists of orders and blocks are narrowed by, the caller's scope included. */
package com.allocationsystem.ordergateway.domain.filter;
