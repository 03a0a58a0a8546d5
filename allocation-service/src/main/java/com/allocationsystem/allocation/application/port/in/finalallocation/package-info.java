/** Seal what the accounts of a filled block get, and read it again. */
package com.allocationsystem.allocation.application.port.in.finalallocation;
