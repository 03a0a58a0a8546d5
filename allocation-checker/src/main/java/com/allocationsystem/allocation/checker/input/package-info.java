/** Whether the inputs can be meant, and whether the tie seed follows from them. */
package com.allocationsystem.allocation.checker.input;
