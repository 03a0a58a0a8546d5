/** Sends new orders to Aladdin: one by one, together, or as one block. */
package com.allocationsystem.ordergateway.application.submit;
