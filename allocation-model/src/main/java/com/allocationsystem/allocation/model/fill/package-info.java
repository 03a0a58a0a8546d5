/** How a block is divided that is filled in part. */
package com.allocationsystem.allocation.model.fill;
