/** Modifies and cancels orders: stores the user's request, sends it, reports the outcome. */
package com.allocationsystem.ordergateway.application.change;
