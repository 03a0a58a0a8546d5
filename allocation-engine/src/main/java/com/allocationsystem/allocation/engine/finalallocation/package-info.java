/** Divides the fills of a block that has ended: by the contract of the statement, or as the accounts' own orders were filled. */
package com.allocationsystem.allocation.engine.finalallocation;
