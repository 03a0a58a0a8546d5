/** Risk of an account before and after the trade, as records and as columns. */
package com.allocationsystem.allocation.engine.metric;
