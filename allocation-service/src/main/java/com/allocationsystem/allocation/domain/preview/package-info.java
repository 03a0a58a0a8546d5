/** A sealed preview, its open warnings, and what moved since. */
package com.allocationsystem.allocation.domain.preview;
