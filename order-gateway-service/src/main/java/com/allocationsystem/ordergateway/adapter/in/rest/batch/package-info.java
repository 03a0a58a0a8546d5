/** The orders of an allocation: handed over, watched, tried again. */
package com.allocationsystem.ordergateway.adapter.in.rest.batch;
