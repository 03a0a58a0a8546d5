/** Hands each kind of work to the class that does it. */
package com.allocationsystem.ordergateway.application.dispatch;
