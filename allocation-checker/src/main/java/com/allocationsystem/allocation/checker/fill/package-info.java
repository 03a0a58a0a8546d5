/** Whether the split of every fill size follows from a statement. */
package com.allocationsystem.allocation.checker.fill;
