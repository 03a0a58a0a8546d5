/** How a fill of a block is divided. */
package com.allocationsystem.allocation.adapter.in.rest.fill;
