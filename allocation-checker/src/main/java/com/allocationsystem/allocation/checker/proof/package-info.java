/** Whether the lower bound follows from the certificate. */
package com.allocationsystem.allocation.checker.proof;
