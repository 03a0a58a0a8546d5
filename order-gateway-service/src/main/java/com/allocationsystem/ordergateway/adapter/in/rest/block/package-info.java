/** The doors to blocks: list, live news, and changes of many orders as one action. */
package com.allocationsystem.ordergateway.adapter.in.rest.block;
