/** The address of allocations and the one table from exception to status. */
package com.allocationsystem.allocation.adapter.in.rest;
