/** Writes the plan: one line for each account, the summary and the certificate. */
package com.allocationsystem.allocation.engine.plan;
