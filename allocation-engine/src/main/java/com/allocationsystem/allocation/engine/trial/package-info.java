/** Rules that bind no one: what they would have done to a split. */
package com.allocationsystem.allocation.engine.trial;
