/** The rules of one order: the caps they set and what each of them says of an allocation. */
package com.allocationsystem.allocation.engine.compliance;
