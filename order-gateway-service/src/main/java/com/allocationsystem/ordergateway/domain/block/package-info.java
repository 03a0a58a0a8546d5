/** A committed allocation as one row of the blotter. */
package com.allocationsystem.ordergateway.domain.block;
