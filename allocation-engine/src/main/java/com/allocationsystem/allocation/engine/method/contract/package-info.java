/** What every method is asked, what it is given, and what it answers. */
package com.allocationsystem.allocation.engine.method.contract;
