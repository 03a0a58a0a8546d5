/** The order gateway asks here before it changes an order. */
package com.allocationsystem.allocation.adapter.in.rest.resize;
