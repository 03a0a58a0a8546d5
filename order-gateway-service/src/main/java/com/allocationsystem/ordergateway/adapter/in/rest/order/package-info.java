/** One order: read, modified, canceled, annotated. */
package com.allocationsystem.ordergateway.adapter.in.rest.order;
