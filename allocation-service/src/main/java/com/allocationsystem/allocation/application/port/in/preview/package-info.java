/** Use cases of an order that is not committed yet: preview, compare, capacity. */
package com.allocationsystem.allocation.application.port.in.preview;
