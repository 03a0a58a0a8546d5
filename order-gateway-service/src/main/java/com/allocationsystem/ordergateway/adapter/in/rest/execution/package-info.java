/** The door for reports of executions. */
package com.allocationsystem.ordergateway.adapter.in.rest.execution;
