/** Instructions per account: what each asks for in par, and who gets it first when they ask for more than the block. */
package com.allocationsystem.allocation.engine.method.instruction;
