/** Where the documents that end blocks are kept. */
package com.allocationsystem.allocation.application.port.out.finalallocation;
