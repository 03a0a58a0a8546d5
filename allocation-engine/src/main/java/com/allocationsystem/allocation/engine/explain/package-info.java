/** Says why: the reason for each allocation, the warnings, and what one more increment would cost or save. */
package com.allocationsystem.allocation.engine.explain;
