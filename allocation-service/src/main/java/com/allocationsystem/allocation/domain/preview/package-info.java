/** A sealed preview, and what moved since. */
package com.allocationsystem.allocation.domain.preview;
