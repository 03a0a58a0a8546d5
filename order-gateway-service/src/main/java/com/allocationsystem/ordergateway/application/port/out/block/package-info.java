/** What the core needs to read blocks and to keep changes of many orders. */
package com.allocationsystem.ordergateway.application.port.out.block;
