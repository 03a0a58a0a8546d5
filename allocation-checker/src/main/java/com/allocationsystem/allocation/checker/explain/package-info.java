/** Whether reasons, findings and warnings state what is true. */
package com.allocationsystem.allocation.checker.explain;
