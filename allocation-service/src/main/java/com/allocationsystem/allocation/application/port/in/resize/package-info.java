/** The use case that checks another size of a child order. */
package com.allocationsystem.allocation.application.port.in.resize;
