/** The door to changes of many orders as one action. */
package com.allocationsystem.ordergateway.adapter.in.rest.change;
