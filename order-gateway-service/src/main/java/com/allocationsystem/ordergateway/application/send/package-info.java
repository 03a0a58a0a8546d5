/** The threads that send single orders side by side. */
package com.allocationsystem.ordergateway.application.send;
