/** A child order: its states, the moves between them, its history. */
package com.allocationsystem.ordergateway.domain.order;
