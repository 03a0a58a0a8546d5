/** Whether every allocation is a tradable size under every cap. */
package com.allocationsystem.allocation.checker.limit;
