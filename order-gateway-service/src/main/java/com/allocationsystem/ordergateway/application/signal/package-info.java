/** Wakes threads that wait for work or for an outcome. */
package com.allocationsystem.ordergateway.application.signal;
