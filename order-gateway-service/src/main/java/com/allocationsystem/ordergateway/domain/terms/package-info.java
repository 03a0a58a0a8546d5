/** What is to be traded: the bond, side, quantity and price of an order. */
package com.allocationsystem.ordergateway.domain.terms;
