/** The versions of the document that ends a block, and what users ask to change in it. */
package com.allocationsystem.allocation.domain.finalallocation;
