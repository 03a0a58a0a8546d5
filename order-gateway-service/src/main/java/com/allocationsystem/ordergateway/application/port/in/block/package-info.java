/** What is asked of blocks: the list, its news, and changes of many orders at once. */
package com.allocationsystem.ordergateway.application.port.in.block;
