/** Whether a child order may have another size: the same limits as a split, for one account. */
package com.allocationsystem.allocation.engine.resize;
