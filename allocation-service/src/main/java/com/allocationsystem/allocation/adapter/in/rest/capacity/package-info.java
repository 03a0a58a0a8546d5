/** How much the chosen groups could buy or sell. */
package com.allocationsystem.allocation.adapter.in.rest.capacity;
