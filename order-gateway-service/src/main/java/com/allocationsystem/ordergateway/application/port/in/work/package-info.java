/** The use cases of the workers: wait for work, do some of it. */
package com.allocationsystem.ordergateway.application.port.in.work;
