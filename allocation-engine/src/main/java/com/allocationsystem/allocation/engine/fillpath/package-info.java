/** How a partly filled block is divided: for each fill size a look-up that never takes from an account. */
package com.allocationsystem.allocation.engine.fillpath;
