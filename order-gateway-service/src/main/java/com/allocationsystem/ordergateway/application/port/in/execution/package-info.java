/** Reports of executions, and what they come to. */
package com.allocationsystem.ordergateway.application.port.in.execution;
