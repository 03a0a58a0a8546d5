/** Use cases that read orders and watch a batch. */
package com.allocationsystem.ordergateway.application.port.in.read;
