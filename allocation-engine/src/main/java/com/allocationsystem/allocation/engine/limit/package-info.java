/** How much each account may be allocated, in which tradable sizes, and how much of the block that fills. */
package com.allocationsystem.allocation.engine.limit;
