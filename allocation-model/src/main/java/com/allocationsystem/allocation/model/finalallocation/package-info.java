/** What each account gets of a block that was filled: the document that ends it, sealed like the statement before it. */
package com.allocationsystem.allocation.model.finalallocation;
