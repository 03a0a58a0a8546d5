/** Executions that are reported: recorded once, corrected and busted by further revisions. */
package com.allocationsystem.ordergateway.application.execution;
