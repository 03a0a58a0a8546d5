/** How good the allocation is, in a form that can be verified without the solver. */
package com.allocationsystem.allocation.model.certificate;
