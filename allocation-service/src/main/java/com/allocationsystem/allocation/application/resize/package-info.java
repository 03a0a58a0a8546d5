/** Checks another size of a child order on fresh inputs and reserves what an increase takes. */
package com.allocationsystem.allocation.application.resize;
