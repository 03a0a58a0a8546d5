/** Decides, checks and keeps the final allocation of a block. */
package com.allocationsystem.allocation.application.finalallocation;
