/** Where executions are kept. */
package com.allocationsystem.ordergateway.application.port.out.execution;
