/** When an order settles, and the interest that a bond has accrued by then. */
package com.allocationsystem.allocation.engine.settlement;
