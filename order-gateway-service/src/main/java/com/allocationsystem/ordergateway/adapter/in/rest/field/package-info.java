/** Checks of single fields that several requests share. */
package com.allocationsystem.ordergateway.adapter.in.rest.field;
