/** Verifies a plan or a sealed statement without any code of the engine. */
package com.allocationsystem.allocation.checker;
