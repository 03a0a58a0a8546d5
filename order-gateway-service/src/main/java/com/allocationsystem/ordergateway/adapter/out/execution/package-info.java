/** Executions in PostgreSQL. */
package com.allocationsystem.ordergateway.adapter.out.execution;
