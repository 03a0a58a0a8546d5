/** Blocks: the blotter's rows, their news, and changes of many orders as one action. */
package com.allocationsystem.ordergateway.application.block;
