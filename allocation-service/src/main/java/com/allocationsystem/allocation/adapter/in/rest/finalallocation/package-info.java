/** Final allocations: sealed for the order gateway, read by users. */
package com.allocationsystem.allocation.adapter.in.rest.finalallocation;
