/** Passes a request to its service and the answer back. */
package com.allocationsystem.gateway.proxy;
