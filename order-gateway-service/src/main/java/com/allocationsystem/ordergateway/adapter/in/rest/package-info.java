/** The one table from exception to status. */
package com.allocationsystem.ordergateway.adapter.in.rest;
